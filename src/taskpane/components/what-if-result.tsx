import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Pair } from "../../okr/kpi/what-if";
import { useKpiTexts } from "../hooks/use-kpi-texts";
import { useTreeTexts } from "../hooks/use-tree-texts";
import type { WhatIfShow } from "../hooks/use-what-if-show";
import type { MovingNumbers, MovingScore, NoScore } from "../what-if-moving";
import { WhatIfBar } from "./what-if-bar";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "6px" },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  numbers: { fontVariantNumeric: "tabular-nums" },
  moved: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3 },
});

interface WhatIfResultProps {
  /** What people call the number at the top, and its unit. */
  readonly name: string;
  readonly unit: string;
  readonly numbers: MovingNumbers;
  readonly show: WhatIfShow;
}

/** What becomes of the number at the top and of the scores, before and after, as numbers and as bars. */
export function WhatIfResult({ name, unit, numbers, show }: WhatIfResultProps) {
  const styles = useStyles();
  const words = useTreeTexts().whatIf;
  const kpi = useKpiTexts();
  const { root, problem, target, scores, checkedIn } = numbers;
  return (
    <ul className={styles.list}>
      <li>
        <div className={styles.head}>
          <Text>{name}</Text>
          <BeforeAfter
            before={show.value(root.before, unit)}
            after={show.value(root.after, unit)}
            change={show.change(root.before, root.after)}
          />
        </div>
        {problem ? (
          <Note text={kpi.problem(problem)} />
        ) : (
          <WhatIfBar before={root.before} after={root.after} target={target} />
        )}
        {target !== undefined && <Note text={words.toTarget(show.typed(target, unit))} />}
        {checkedIn && <Note text={words.checkedIn(checkedIn.id, show.typed(checkedIn.value, checkedIn.unit))} />}
      </li>
      {scores.map((one) => (
        <li key={"why" in one ? one.why : one.id}>
          {"why" in one ? <Note text={sayNoScore(one, words)} /> : <Score {...one} show={show} />}
        </li>
      ))}
    </ul>
  );
}

function Score({ id, score, show }: MovingScore & { show: WhatIfShow }) {
  const styles = useStyles();
  const words = useTreeTexts().whatIf;
  return (
    <>
      <div className={styles.head}>
        <Text>{words.scoreOf(id)}</Text>
        <BeforeAfter before={show.share(score.before)} after={show.share(score.after)} change="" />
      </div>
      <WhatIfBar before={score.before} after={score.after} least={1} />
    </>
  );
}

function Note({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <Text block size={200} className={styles.note}>
      {text}
    </Text>
  );
}

interface BeforeAfterProps {
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

/** `12 → 13.2 (+10%)`, or the one number while nothing moves it. */
export function BeforeAfter({ before, after, change }: BeforeAfterProps) {
  const styles = useStyles();
  const words = useTreeTexts().whatIf;
  if (before === after) return <Text className={styles.numbers}>{before}</Text>;
  return <Text className={mergeClasses(styles.numbers, styles.moved)}>{words.moves(before, after, change)}</Text>;
}

type Words = ReturnType<typeof useTreeTexts>["whatIf"];

export function sayNoScore(no: NoScore, words: Words): string {
  switch (no.why) {
    case "no-key-result":
      return words.noKeyResult;
    case "key-result-gone":
      return words.keyResultGone(no.id);
    case "no-objective":
      return words.noObjective(no.id);
    case "no-score":
      return words.noScore(no.id);
    case "no-objective-score":
      return words.noObjectiveScore(no.id);
  }
}

/** The same in one sentence, for those who hear it. */
export function sayResult(name: string, unit: string, numbers: MovingNumbers, show: WhatIfShow, words: Words): string {
  const said = (what: string, { before, after }: Pair, shown: (value: number | undefined) => string): string =>
    shown(before) === shown(after)
      ? words.heardSame(what, shown(after))
      : words.heardChange(what, shown(before), shown(after));
  const scores = numbers.scores.flatMap((one) =>
    "why" in one ? [] : [said(words.scoreOf(one.id), one.score, show.share)],
  );
  return words.heard([said(name, numbers.root, (value) => show.value(value, unit)), ...scores]);
}
