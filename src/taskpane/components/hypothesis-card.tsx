import { Badge, Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Hypothesis } from "../../okr/kpi/hypothesis";
import { isOpen, movedShare, workOf } from "../../okr/kpi/hypothesis-cycle";
import { driverOf, hypothesisWords } from "../../okr/kpi/hypothesis-words";
import { numberIn } from "../../okr/kpi/cells";
import { dayIn } from "../../okr/quality/lines";
import { kpiTextsOf } from "../../texts/kpi-languages";
import { useLanguage, useTexts } from "../hooks/language-context";
import type { Hypotheses } from "../hooks/use-hypotheses";
import { useMeasures } from "../hooks/use-measures";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { GoToCell } from "./go-to-cell";
import { HypothesisOutcomeForm } from "./hypothesis-outcome";

const useStyles = makeStyles({
  card: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "4px",
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  work: { margin: 0, paddingLeft: "16px" },
  id: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  way: { justifySelf: "start", marginLeft: "-8px" },
  learned: { whiteSpace: "pre-line" },
});

interface HypothesisCardProps {
  readonly tree: TreeTab;
  readonly hypothesis: Hypothesis;
  readonly hypotheses: Hypotheses;
  /** Nothing about it is written any more. */
  readonly isAtRest: boolean;
}

/** A hypothesis in one sentence, how far its driver has come, its Work, and the way to say what became of it. */
export function HypothesisCard({ tree, hypothesis, hypotheses, isAtRest }: HypothesisCardProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const { hypotheses: words } = useTreeTexts();
  const [isConcluding, setConcluding] = useState(false);
  const title = useId();
  const { forest, opened } = tree;
  const { id, learned } = hypothesis;
  return (
    <li className={styles.card} aria-labelledby={title}>
      <Head tree={tree} hypothesis={hypothesis} titleId={title} />
      <Text>{kpiTextsOf(language).hypothesis(hypothesisWords(hypothesis, forest, opened.book.keyResults))}</Text>
      <Moved tree={tree} hypothesis={hypothesis} now={hypotheses.nowOf(hypothesis)} />
      <ItsWork tree={tree} hypothesis={hypothesis} />
      {learned !== "" && (
        <Text block size={200} className={styles.learned}>
          {words.learnedOf(learned)}
        </Text>
      )}
      <GoToCell spot={opened.spotOf({ table: "hypotheses", row: hypothesis.row, field: "state" })} />
      {!isAtRest && id !== "" && (
        <Button
          className={styles.way}
          size="small"
          appearance="subtle"
          aria-expanded={isConcluding}
          onClick={() => setConcluding(!isConcluding)}
        >
          {words.conclude(id)}
        </Button>
      )}
      {isConcluding && (
        <HypothesisOutcomeForm
          id={id}
          learned={learned}
          isBusy={hypotheses.state.step === "writing"}
          onWrite={async (outcome, text) => {
            if (await hypotheses.conclude(hypothesis, outcome, text)) setConcluding(false);
          }}
        />
      )}
    </li>
  );
}

/** Its id, which iteration it is, and when it is looked at, or what became of it. */
function Head({ tree, hypothesis, titleId }: Pick<HypothesisCardProps, "tree" | "hypothesis"> & { titleId: string }) {
  const styles = useStyles();
  const { sheets } = useTexts();
  const { hypotheses: words } = useTreeTexts();
  const { showDay } = useMeasures(tree.opened);
  const { id, iteration, follows, review, state } = hypothesis;
  const [day, asOf] = [dayIn(review), dayIn(tree.opened.book.period.asOf)];
  const waits = isOpen(hypothesis);
  const isDue = waits && day !== undefined && asOf !== undefined && day <= asOf;
  const said: Readonly<Record<string, string>> = sheets.words.hypothesisStates;
  return (
    <div className={styles.head}>
      <Text id={titleId} weight="semibold">
        {id}
      </Text>
      {numberIn(iteration) !== undefined && <Text size={200}>{words.nth(String(iteration))}</Text>}
      {follows !== "" && <Text size={200}>{words.follows(follows)}</Text>}
      {isDue && (
        <Badge appearance="tint" color="warning">
          {words.dueNow}
        </Badge>
      )}
      {waits && !isDue && day !== undefined && <Text size={200}>{words.reviewOn(showDay(day))}</Text>}
      {!waits && (
        <Badge appearance="outline" color="informative">
          {said[state] ?? state}
        </Badge>
      )}
    </div>
  );
}

/** Where the driver is between where it stood and where it is to go. */
function Moved({
  tree,
  hypothesis,
  now,
}: Pick<HypothesisCardProps, "tree" | "hypothesis"> & { now: number | undefined }) {
  const { format } = useTexts();
  const { hypotheses: words } = useTreeTexts();
  const { show } = useMeasures(tree.opened);
  const node = driverOf(tree.forest, hypothesis.driver);
  const share = movedShare(hypothesis, now);
  if (node === undefined || now === undefined) {
    return (
      <Text block size={200}>
        {node === undefined ? words.gone : words.noValue}
      </Text>
    );
  }
  const value = show(Number(now.toPrecision(6)), { unit: tree.forest.nodes[node]!.unit, type: "" });
  const said = [words.now(value), ...(share === undefined ? [] : [words.moved(format.share(rounded(share)))])].join(
    ": ",
  );
  return (
    <>
      <Text block size={200}>
        {`${said}.`}
      </Text>
      {share !== undefined && (
        <ProgressBar thickness="large" value={Math.min(1, Math.max(0, share))} aria-label={said} />
      )}
    </>
  );
}

function ItsWork({ tree, hypothesis }: Pick<HypothesisCardProps, "tree" | "hypothesis">) {
  const styles = useStyles();
  const { sheets } = useTexts();
  const { hypotheses: words } = useTreeTexts();
  const work = workOf(hypothesis, tree.opened.book.work);
  const said: Readonly<Record<string, string>> = sheets.words.workStates;
  if (work.length === 0) {
    return (
      <Text block size={200}>
        {words.noWork}
      </Text>
    );
  }
  return (
    <ul className={styles.work} aria-label={words.workOf}>
      {work.map((one) => (
        <li key={one.row}>
          <Text size={200}>
            <span className={styles.id}>{one.id}</span>
            {[one.work, said[one.state] ?? one.state].filter((text) => text !== "").join(" · ")}
          </Text>
        </li>
      ))}
    </ul>
  );
}

/** A start that was proposed with fewer digits than the driver has is no step back: 0 %, not -0 %. */
function rounded(share: number): number {
  return Math.round(share * 1_000) / 1_000 + 0;
}
