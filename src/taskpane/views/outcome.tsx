import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { AddRegular, CheckmarkStarburstRegular, TaskListLtrRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { WorkbookProblem } from "../../workbook/port";
import { Notice } from "../components/notice";
import { Way } from "../components/way";
import { useTexts } from "../hooks/language-context";
import type { HalfMade, Made, NewWorkbook, Unready } from "../hooks/use-new-workbook";
import { useWorkbook } from "../hooks/workbook-context";
import { open } from "../navigation";

const useStyles = makeStyles({
  first: { width: "100%", marginTop: "12px", overflowWrap: "anywhere" },
  others: { marginTop: "4px", marginLeft: "-8px", marginRight: "-8px" },
  sheets: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "2px" },
  next: {
    margin: "12px 0 8px",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  ways: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  values: { display: "block", marginTop: "12px" },
  text: { display: "block", marginTop: "4px" },
  heading: { display: "block", marginTop: "8px", outlineStyle: "none" },
  sheet: { width: "100%", justifyContent: "start" },
  again: { marginTop: "8px", marginLeft: "-12px" },
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
  const [first, ...others] = blueprint.sheets;
  const show = (sheet: string): void => void workbook.show(sheet).then(setRefusal);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <Subtitle2>{done.title}</Subtitle2>
      </h2>
      <Text className={styles.text}>{done.text(draft.team.trim(), draft.period.trim(), blueprint.sheets.length)}</Text>
      <Button className={styles.first} appearance="primary" onClick={() => show(first.name)}>
        {done.show(first.name)}
      </Button>
      {refusal && (
        <Notice
          key={JSON.stringify(refusal)}
          intent="warning"
          title={done.notShown}
          texts={[explainWorkbook(refusal)]}
        />
      )}
      <Accordion collapsible className={styles.others}>
        <AccordionItem value="others">
          <AccordionHeader as="h3" size="small">
            {done.others(others.length)}
          </AccordionHeader>
          <AccordionPanel>
            <ul className={styles.sheets}>
              {others.map(({ name }) => (
                <li key={name}>
                  <Button
                    className={styles.sheet}
                    appearance="subtle"
                    size="small"
                    aria-label={done.show(name)}
                    onClick={() => show(name)}
                  >
                    {name}
                  </Button>
                </li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <h3 className={styles.next}>{done.next}</h3>
      <ul className={styles.ways}>
        <li>
          <Way icon={<TaskListLtrRegular />} {...done.plan} onClick={() => open("plan")} />
        </li>
        <li>
          <Way icon={<CheckmarkStarburstRegular />} {...done.quality} onClick={() => open("quality")} />
        </li>
      </ul>
      <Text className={styles.values}>{done.values}</Text>
      <Button className={styles.again} appearance="subtle" icon={<AddRegular />} onClick={onAgain}>
        {done.again}
      </Button>
    </section>
  );
}
