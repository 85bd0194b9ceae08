import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import { RICE_FIELDS } from "../../okr/kpi/ranking";
import type { OpenBook } from "../../workbook/open-book";
import { headerOf } from "../../workbook/to-book";
import { BookHead } from "../components/book-head";
import { BookPage } from "../components/book-page";
import { EditOutcome } from "../components/edit-outcome";
import { Folded } from "../components/folded";
import { Notice } from "../components/notice";
import { RankRowView } from "../components/rank-row";
import { useTexts } from "../hooks/language-context";
import { useEdit } from "../hooks/use-edit";
import { useFocusBack } from "../hooks/use-focus-back";
import { useRank } from "../hooks/use-rank";
import { useTreeReading } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { open as goTo } from "../navigation";
import type { RankRow } from "../rank-edit";

const useStyles = makeStyles({
  intro: { display: "block", margin: "8px 0" },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px", marginTop: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  save: {
    position: "sticky",
    bottom: 0,
    display: "grid",
    rowGap: "4px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
});

/** Work, ranked by what it is likely to move for what it costs. */
export function RankView({ today }: { today: string }) {
  const words = useTreeTexts().rank;
  const reading = useTreeReading(today);
  useFocusBack(reading.refresh);
  return (
    <BookPage title={words.title} reading={reading}>
      {(open) => (hasColumns(open) ? <Ranking open={open} reload={reading.reload} /> : <NoColumns />)}
    </BookPage>
  );
}

/** A workbook that was drawn before Work was ranked has no columns for it: Repair puts them there. */
function hasColumns({ found, names, reading }: OpenBook): boolean {
  const work = reading.tables.find(({ table }) => table === found.tables.work?.table);
  return (
    work !== undefined && !RICE_FIELDS.some((field) => work.missing.includes(headerOf(names.texts, "work", field)))
  );
}

function NoColumns() {
  const { pane } = useTexts();
  const words = useTreeTexts().rank;
  return (
    <Notice
      intent="info"
      title={words.noColumnsTitle}
      texts={[words.noColumns]}
      actions={<Button onClick={() => goTo("repair")}>{pane.home.repair.title}</Button>}
    />
  );
}

function Ranking({ open, reload }: { open: OpenBook; reload: () => Promise<void> }) {
  const styles = useStyles();
  const words = useTreeTexts().rank;
  const edit = useEdit(reload);
  const form = useRank(open, edit);
  const element = useRef<HTMLFormElement>(null);
  const [isNothing, setNothing] = useState(false);
  const [isRestOpen, openRest] = useState(false);
  const atRest = ({ ranked }: RankRow) => ranked.why?.reason === "at-rest";
  const [rows, rest] = [form.rows.filter((row) => !atRest(row)), form.rows.filter(atRest)];
  const count = form.rows.filter(({ ranked }) => ranked.rank !== undefined).length;

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const wrong = await form.save();
    setNothing(wrong === "nothing");
    if (wrong === undefined || wrong === "nothing") return;
    element.current?.querySelector<HTMLElement>(`[name="${wrong.field} ${wrong.row}"]`)?.focus();
  }

  const item = (row: RankRow) => (
    <li key={row.ranked.work.row}>
      <RankRowView open={open} row={row} form={form} />
    </li>
  );
  return (
    <>
      <BookHead words={words.head(open.found.label, count, form.rows.length)} reload={reload} />
      <Text className={styles.intro}>{words.intro}</Text>
      <EditOutcome
        state={edit.state}
        actions={form.undo && <Button onClick={() => void form.undo?.()}>{words.undo}</Button>}
      />
      {form.rows.length === 0 ? (
        <Text block>{words.noWork}</Text>
      ) : (
        <form ref={element} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
          <ol className={styles.list}>{rows.map(item)}</ol>
          {rest.length > 0 && (
            <Folded title={words.atRest(rest.length)} isOpen={isRestOpen} onToggle={openRest}>
              <ul className={styles.list}>{rest.map(item)}</ul>
            </Folded>
          )}
          <div className={styles.save}>
            <div role="status">{isNothing && form.changed === 0 && <Text>{words.nothing}</Text>}</div>
            <Button type="submit" appearance="primary" disabledFocusable={edit.state.step === "writing"}>
              {words.save(form.changed)}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
