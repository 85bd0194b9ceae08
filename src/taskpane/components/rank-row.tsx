import { Badge, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { RICE_FIELDS, type RankedWork, type RiceField } from "../../okr/kpi/ranking";
import { kpiTextsOf } from "../../texts/kpi-languages";
import type { OpenBook } from "../../workbook/open-book";
import { shownValue } from "../shown-value";
import { useLanguage, useTexts } from "../hooks/language-context";
import type { RankForm } from "../hooks/use-rank";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { useWriting } from "../hooks/use-writing";
import type { RankRow } from "../rank-edit";
import { GoToCell } from "./go-to-cell";

const useStyles = makeStyles({
  row: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "flex-start", columnGap: "8px" },
  words: { flexGrow: 1, minWidth: 0 },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  id: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  // Two beside each other in a narrow pane, where a word would break; four where there is room.
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(100px, 1fr))",
    gap: "6px",
    alignItems: "start",
    margin: "6px 0 4px",
  },
  input: { minWidth: 0, width: "100%" },
  why: { color: tokens.colorNeutralForeground2 },
});

interface RankRowProps {
  readonly open: OpenBook;
  readonly row: RankRow;
  readonly form: RankForm;
}

/** A piece of Work: its rank and what it comes to, the four numbers behind that, and why where it has no rank. */
export function RankRowView({ open, row, form }: RankRowProps) {
  const styles = useStyles();
  const { sheets } = useTexts();
  const { rank: words } = useTreeTexts();
  const { work, why } = row.ranked;
  const title = useId();
  const name = work.id === "" ? words.rowOf(work.row + 1) : work.id;
  return (
    <section className={styles.row} aria-labelledby={title}>
      <div className={styles.head}>
        <Text id={title} className={styles.words}>
          <span className={styles.id}>{name}</span>
          {work.work || words.noWords}
        </Text>
        <Rank ranked={row.ranked} open={open} />
      </div>
      <div className={styles.fields}>
        {RICE_FIELDS.map((field) => (
          <Factor key={field} name={name} field={field} label={sheets.workColumns[field]} row={row} form={form} />
        ))}
      </div>
      {!row.canChange && (
        <Text block size={200}>
          {words.noId}
        </Text>
      )}
      {why && <Why ranked={row.ranked} />}
      <GoToCell spot={open.spotOf({ table: "work", row: work.row, field: "reach" })} />
    </section>
  );
}

/** Its place and its number; "not ranked" where it has none. */
function Rank({ ranked, open }: { ranked: RankedWork; open: OpenBook }) {
  const styles = useStyles();
  const { rank: words } = useTreeTexts();
  const writing = useWriting(open);
  const { rank, rice } = ranked;
  const number = rice === "" ? "" : shownValue(Number(rice.toPrecision(4)), { unit: "", type: "" }, writing, "");
  return (
    <Badge className={styles.badge} appearance="tint" color={rank === undefined ? "informative" : "brand"}>
      {rank === undefined ? (rice === "" ? words.none : words.noneAt(number)) : words.place(rank, number)}
    </Badge>
  );
}

function Why({ ranked: { why } }: { ranked: RankedWork }) {
  const styles = useStyles();
  const { language } = useLanguage();
  return (
    <Text block size={200} className={styles.why}>
      {why && kpiTextsOf(language).rank(why)}
    </Text>
  );
}

interface FactorProps {
  readonly name: string;
  readonly field: RiceField;
  readonly label: string;
  readonly row: RankRow;
  readonly form: RankForm;
}

/** What is offered: Intercom's scale for the impact, and three degrees of confidence. */
const OFFERED: Readonly<Partial<Record<RiceField, readonly number[]>>> = {
  impact: [3, 2, 1, 0.5, 0.25],
  confidence: [1, 0.8, 0.5],
};

function Factor({ name, field, label, row, form }: FactorProps) {
  const styles = useStyles();
  const { pane, format } = useTexts();
  const { rank: words } = useTreeTexts();
  const listId = useId();
  const { work } = row.ranked;
  const problem = row.problems[field];
  const isWrong = problem !== undefined || row.wrong === field;
  const message = problem && problem.problem !== "missing" ? pane.explainValue(problem) : words.wrong[field];
  const offered = OFFERED[field];
  return (
    <Field
      label={{ children: label, size: "small" }}
      {...(isWrong && form.wasLeft(work.row, field) && { validationMessage: message })}
    >
      <Input
        className={styles.input}
        size="small"
        name={`${field} ${work.row}`}
        aria-label={words.fieldOf(name, label)}
        autoComplete="off"
        disabled={!row.canChange}
        {...(offered && { list: listId })}
        value={row.typed[field]}
        onBlur={() => form.leave(work.row, field)}
        onChange={(_, { value }) => form.type(work.row, field, value)}
      />
      {offered && (
        <datalist id={listId}>
          {offered.map((value) => (
            <option key={value} value={field === "confidence" ? format.share(value) : format.number(value)} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
