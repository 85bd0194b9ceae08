import { Badge, Button, makeStyles, mergeClasses, Spinner, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, WrenchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { OpenBook } from "../../workbook/open-book";
import type { Mend, RepairLook, Spot, WorkbookProblem } from "../../workbook/port";
import { BookPage } from "../components/book-page";
import { Notice } from "../components/notice";
import { useTexts } from "../hooks/language-context";
import { useSheetPageTexts } from "../hooks/use-sheet-page-texts";
import { useBook } from "../hooks/use-book";
import { useRepair } from "../hooks/use-repair";
import { useWorkbook } from "../hooks/workbook-context";

const useStyles = makeStyles({
  intro: { display: "block", marginTop: "4px", marginBottom: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
  busy: { marginTop: "16px", justifyContent: "flex-start" },
  group: { marginTop: "16px" },
  mends: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  mend: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflowWrap: "anywhere",
  },
  typed: { borderLeftColor: tokens.colorPaletteYellowBorderActive },
  badge: { marginBottom: "4px" },
  where: { marginTop: "4px", marginLeft: "-8px" },
});

/** Shows what is not as it would be drawn today, each a click away from its cell, and mends it when the person says so. */
export function RepairView({ today }: { today: string }) {
  const words = useSheetPageTexts().repair;
  const reading = useBook(today);
  return (
    <BookPage title={words.title} reading={reading}>
      {(open) => <Repairs key={open.found.label} open={open} />}
    </BookPage>
  );
}

function Repairs({ open }: { open: OpenBook }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = useSheetPageTexts().repair;
  const { state, look, repair } = useRepair(open);
  const busy = state.step === "looking" || state.step === "repairing";
  return (
    <>
      <Text className={styles.intro}>{words.text}</Text>
      <div role="status">
        {busy && (
          <Spinner
            className={styles.busy}
            size="small"
            label={state.step === "looking" ? words.looking : words.repairing}
          />
        )}
      </div>
      {state.step === "failed" && (
        <Notice intent="error" title={pane.book.failedTitle} texts={[pane.explainWorkbook(state.why)]} />
      )}
      {state.step === "broken" && (
        <Notice intent="error" title={pane.failure.brokenTitle} texts={[pane.failure.broken, state.message]} />
      )}
      {state.step === "refused" && (
        <Notice intent="error" title={words.failedTitle} texts={[pane.explainWorkbook(state.why)]} />
      )}
      {state.step === "found" && state.changed && (
        <Notice intent="warning" title={words.changedTitle} texts={[words.changed]} />
      )}
      {(state.step === "found" || state.step === "refused") && (
        <Found period={open.found.label} look={state.look} repair={() => void repair(state.look)} />
      )}
      {state.step === "done" && <Done {...state.repaired} />}
      {!busy && (
        <div className={styles.buttons}>
          <Button size="small" icon={<ArrowSyncRegular />} onClick={() => void look()}>
            {words.again}
          </Button>
        </div>
      )}
    </>
  );
}

/** The preview: everything that is going to be written. */
function Found({ period, look, repair }: { period: string; look: RepairLook; repair: () => void }) {
  const styles = useStyles();
  const words = useSheetPageTexts().repair;
  const { mends, structureProtected, closed: isClosed } = look;
  if (isClosed) return <Notice intent="info" title={words.closedTitle} texts={[words.closed(period)]} />;
  if (mends.length === 0) return <Notice intent="success" title={words.nothingTitle} texts={[words.nothing(period)]} />;
  const stuck = structureProtected && mends.some(({ mend }) => mend === "sheet");
  const closed = mends.filter(({ mend, isProtected }) => mend !== "sheet" && mend !== "name" && isProtected);
  const sheets = [...new Set(closed.map(({ sheet }) => sheet))];
  const troubles = [...(stuck ? [words.structure] : []), ...(sheets.length > 0 ? [words.protectedSheets(sheets)] : [])];
  const canRepair = !stuck && mends.some(({ isProtected }) => !isProtected);
  return (
    <>
      <Text role="status">{words.found(period, mends.length)}</Text>
      {troubles.length > 0 && <Notice intent="warning" title={words.protectedTitle} texts={troubles} />}
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<WrenchRegular />} disabled={!canRepair} onClick={repair}>
          {words.button}
        </Button>
      </div>
      <Mends mends={mends} />
    </>
  );
}

function Done({
  mended,
  open,
  cause,
}: {
  mended: readonly Mend[];
  open: readonly Mend[];
  cause?: WorkbookProblem | undefined;
}) {
  const { pane } = useTexts();
  const words = useSheetPageTexts().repair;
  if (open.length === 0) {
    return <Notice intent="success" title={words.doneTitle} texts={[words.done(mended.length)]} />;
  }
  const known = mended.length > 0 || cause === undefined;
  const texts = [
    ...(mended.length > 0 ? [words.done(mended.length)] : []),
    ...(cause ? [pane.explainWorkbook(cause)] : []),
    known ? words.open(open.length) : words.unsure,
  ];
  return (
    <>
      <Notice intent="warning" title={words.partlyTitle} texts={texts} />
      <Mends mends={open} />
    </>
  );
}

/** By sheet, in the order of the tabs. */
function Mends({ mends }: { mends: readonly Mend[] }) {
  const styles = useStyles();
  const sheets = [...new Set(mends.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => (
    <section key={sheet} className={styles.group}>
      <Subtitle2 as="h2">{sheet}</Subtitle2>
      <ul className={styles.mends}>
        {mends
          .filter((one) => one.sheet === sheet)
          .map((one) => (
            <MendItem key={JSON.stringify(one)} mend={one} />
          ))}
      </ul>
    </section>
  ));
}

function MendItem({ mend }: { mend: Mend }) {
  const styles = useStyles();
  const words = useSheetPageTexts().repair;
  const typed = mend.mend === "typed-over";
  return (
    <li className={mergeClasses(styles.mend, typed && styles.typed)}>
      {typed && (
        <Badge className={styles.badge} appearance="tint" color="warning">
          {words.replaces}
        </Badge>
      )}
      <Text block>{words.mend(mend)}</Text>
      {"at" in mend && <GoTo spot={mend.at} />}
    </li>
  );
}

function GoTo({ spot }: { spot: Spot }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = useSheetPageTexts().repair;
  const workbook = useWorkbook();
  const [refused, setRefused] = useState<WorkbookProblem>();
  return (
    <>
      <Button
        className={styles.where}
        appearance="subtle"
        size="small"
        onClick={() => void workbook.goTo(spot).then(setRefused)}
      >
        {words.goTo(spot.cell)}
      </Button>
      {refused && <Notice intent="error" title={words.notShown} texts={[pane.explainWorkbook(refused)]} />}
    </>
  );
}
