import { Button, makeStyles, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { WorkbookProblem } from "../../workbook/port";
import { Notice } from "../components/notice";
import { useTexts } from "../hooks/language-context";
import type { HalfMade, Made, NewWorkbook, Unready } from "../hooks/use-new-workbook";
import { useWorkbook } from "../hooks/workbook-context";

const useStyles = makeStyles({
  sheets: { margin: "8px 0 16px", padding: 0, listStyleType: "none", display: "grid", rowGap: "4px" },
  text: { display: "block", marginTop: "4px" },
  heading: { display: "block", marginTop: "8px", outlineStyle: "none" },
  sheet: { width: "100%", justifyContent: "start" },
  again: { marginTop: "16px" },
});

/** What came of the last step, and the ways on from there. */
export function Outcome({ making }: { making: NewWorkbook }) {
  const { half, failure, explainWorkbook } = useTexts().pane;
  const { state, startOver } = making;
  const again = <Button onClick={startOver}>{failure.tryAgain}</Button>;
  switch (state.step) {
    case "done":
      return <Done made={state} onAgain={startOver} />;
    case "unready":
      return <NotReady making={making} state={state} />;
    case "refused":
      return (
        <Notice
          key={JSON.stringify(state.why)}
          intent="error"
          title={failure.title}
          texts={[explainWorkbook(state.why)]}
        />
      );
    case "half":
      return <Half making={making} state={state} />;
    case "removed":
      return (
        <Notice
          intent="success"
          title={half.removed(state.removal.removed, state.removal.kept)}
          texts={[half.untouched]}
          actions={again}
        />
      );
    case "kept":
      return (
        <Notice
          intent="info"
          title={half.kept(state.remains.sheets.map(({ name }) => name))}
          texts={[]}
          actions={again}
        />
      );
    case "broken":
      return (
        <Notice intent="error" title={failure.brokenTitle} texts={[failure.broken, state.message]} actions={again} />
      );
    default:
      return null;
  }
}

function NotReady({ making, state }: { making: NewWorkbook; state: Unready }) {
  const { unready, explainWorkbook } = useTexts().pane;
  const notReady = explainWorkbook({ problem: "formulas-not-ready" });
  const { why, tries } = state;
  return (
    <Notice
      key={tries}
      intent="warning"
      title={unready.title}
      texts={why.problem === "formulas-not-ready" ? [notReady] : [explainWorkbook(why), notReady]}
      actions={
        <Button appearance="primary" onClick={() => void making.enterFormulas(state)}>
          {unready.again}
        </Button>
      }
    />
  );
}

function Half({ making, state }: { making: NewWorkbook; state: HalfMade }) {
  const { half, failure, explainWorkbook } = useTexts().pane;
  const { remains, then, blueprint, cause } = state;
  const sheets = remains?.sheets.map(({ name }) => name) ?? [];
  const names = remains?.names ?? [];
  const unsure = remains?.unsure ?? [];
  const found =
    remains === undefined
      ? half.unknown(blueprint.sheets.map(({ name }) => name))
      : sheets.length > 0
        ? half.written(sheets)
        : names.length > 0
          ? half.onlyNames(names)
          : unsure.length > 0
            ? half.none
            : half.nothing;
  const removable = sheets.length > 0 || names.length > 0;
  return (
    <Notice
      key={JSON.stringify([then, sheets, unsure, names])}
      intent="warning"
      title={half.title}
      texts={[
        explainWorkbook(cause),
        ...(then ? [explainWorkbook(then)] : []),
        found,
        ...(unsure.length > 0 ? [half.unsure(unsure)] : []),
        half.untouched,
        ...(removable ? [half.noUndo] : []),
      ]}
      actions={
        removable ? (
          <>
            <Button appearance="primary" onClick={() => void making.remove(state)}>
              {half.remove}
            </Button>
            <Button onClick={() => making.keep(state)}>{half.keep}</Button>
          </>
        ) : (
          <>
            <Button appearance="primary" onClick={() => void making.lookAgain(state)}>
              {half.again}
            </Button>
            <Button onClick={making.startOver}>{failure.tryAgain}</Button>
          </>
        )
      }
    />
  );
}

function Done({ made: { blueprint, draft }, onAgain }: { made: Made; onAgain: () => void }) {
  const styles = useStyles();
  const { done, explainWorkbook } = useTexts().pane;
  const workbook = useWorkbook();
  const [refusal, setRefusal] = useState<WorkbookProblem>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <Subtitle2>{done.title}</Subtitle2>
      </h2>
      <Text className={styles.text}>{done.text(draft.team.trim(), draft.period.trim())}</Text>
      <ul className={styles.sheets}>
        {blueprint.sheets.map(({ name }) => (
          <li key={name}>
            <Button
              className={styles.sheet}
              appearance="outline"
              onClick={() => void workbook.show(name).then(setRefusal)}
            >
              {done.show(name)}
            </Button>
          </li>
        ))}
      </ul>
      {refusal && (
        <Notice
          key={JSON.stringify(refusal)}
          intent="warning"
          title={done.notShown}
          texts={[explainWorkbook(refusal)]}
        />
      )}
      <Text className={styles.text}>{done.next}</Text>
      <Button className={styles.again} onClick={onAgain}>
        {done.again}
      </Button>
    </section>
  );
}
