import { Button, Field, Input, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import {
  ArrowCircleUpRegular,
  CheckmarkCircleRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
} from "@fluentui/react-icons";
import { memo, useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { readValue } from "../../blueprint/culture";
import { same } from "../../okr/numbers";
import { wouldTake, type Take } from "../../okr/kpi/take";
import { numberIn } from "../../okr/quality/lines";
import { useTexts } from "../hooks/language-context";
import { useKpiTexts } from "../hooks/use-kpi-texts";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import type { WhatIfShow } from "../hooks/use-what-if-show";
import { useWriting } from "../hooks/use-writing";
import { labelOf } from "../what-if-draft";
import { writeDriver } from "../what-if-input";
import { worked } from "../what-if-round";
import { inOrder } from "../what-if-takes";

/** Of a target that was worked out, more digits are no goal. */
const GOAL_DIGITS = 6;

const useStyles = makeStyles({
  section: { marginTop: "20px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  goal: { marginTop: "8px", maxWidth: "280px" },
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  take: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: "8px" },
  try: { flexShrink: 0, whiteSpace: "nowrap" },
  numbers: { fontVariantNumeric: "tabular-nums" },
  why: { display: "flex", alignItems: "flex-start", columnGap: "4px", marginTop: "2px" },
  icon: { flexShrink: 0, fontSize: "16px", lineHeight: tokens.lineHeightBase200, height: "16px" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface WhatIfTakeProps {
  readonly tree: TreeTab;
  /** Of the number at the top: what the goal begins with. */
  readonly target: number | undefined;
  readonly show: WhatIfShow;
  readonly onTry: (driver: number, to: number) => void;
}

/** For a goal at the top, what each driver alone would have to become, the nearest first. What is tried changes nothing of it. */
export const WhatIfTake = memo(function WhatIfTake({ tree, target, show, onTry }: WhatIfTakeProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = useTreeTexts().whatIf;
  const { culture } = useWriting(tree.opened);
  const { forest, root, values } = tree;
  const { unit } = forest.nodes[root]!;
  const [typed, setTyped] = useState<string>();
  // Until somebody types, it follows the target.
  const usual = target === undefined ? "" : writeDriver(worked(target, GOAL_DIGITS), unit, culture);
  const text = typed ?? usual;
  const later = useDeferredValue(text);
  const read = readValue(text, unit, culture);
  const goal = useMemo(() => {
    const number = readValue(later, unit, culture);
    return typeof number === "number" ? number : undefined;
  }, [later, unit, culture]);
  const takes = useMemo(() => (goal === undefined ? [] : inOrder(wouldTake(forest, root, goal))), [forest, root, goal]);
  const now = values[root]!.value;
  const isReached = goal !== undefined && now !== undefined && same(goal, now);
  const message = read === null ? words.goalMissing : typeof read === "object" ? pane.explainValue(read) : undefined;
  return (
    <section className={styles.section} aria-label={words.take}>
      <h2 className={styles.heading}>{words.take}</h2>
      <Text block>{words.takeIntro}</Text>
      <Field
        className={styles.goal}
        label={words.goal(labelOf(forest.nodes[root]!))}
        {...(now !== undefined && { hint: words.now(show.value(now, unit)) })}
        {...(message !== undefined && {
          validationMessage: message,
          validationState: read === null ? ("none" as const) : ("error" as const),
        })}
      >
        <Input name="goal" autoComplete="off" value={text} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {isReached ? (
        <Text block>{words.goalReached}</Text>
      ) : (
        <ul className={styles.list}>
          {takes.map((take) => (
            <TakeItem key={take.node} tree={tree} take={take} show={show} onTry={onTry} />
          ))}
        </ul>
      )}
    </section>
  );
});

interface TakeItemProps extends Pick<WhatIfTakeProps, "tree" | "show" | "onTry"> {
  readonly take: Take;
}

function TakeItem({ tree, take, show, onTry }: TakeItemProps) {
  const styles = useStyles();
  const words = useTreeTexts().whatIf;
  const { node: at, from, to, change } = take;
  const node = tree.forest.nodes[at]!;
  const name = labelOf(node);
  return (
    <li className={styles.take}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        {to !== undefined && (
          <Button size="small" className={styles.try} aria-label={words.tryItOf(name)} onClick={() => onTry(at, to)}>
            {words.tryIt}
          </Button>
        )}
      </div>
      {to !== undefined && (
        <Text block className={styles.numbers}>
          {words.moves(
            show.typed(from, node.unit),
            show.value(to, node.unit),
            change === undefined ? "" : show.signed(change),
          )}
        </Text>
      )}
      <Judged take={take} benchmark={show.typed(numberIn(node.benchmark), node.unit)} />
    </li>
  );
}

/** Whether a driver could do it, as an icon and in words. */
function Judged({ take, benchmark }: { take: Take; benchmark: string }) {
  const styles = useStyles();
  const words = useTreeTexts().whatIf;
  const kpi = useKpiTexts();
  const { why, within } = take;
  const [icon, said, look]: [ReactNode, string, string] =
    why !== undefined
      ? [<DismissCircleRegular key="cannot" />, kpi.take[why], styles.quiet]
      : within === undefined
        ? [<QuestionCircleRegular key="unknown" />, words.noBenchmark, styles.quiet]
        : within
          ? [<CheckmarkCircleRegular key="within" />, words.within(benchmark), styles.good]
          : [<ArrowCircleUpRegular key="beyond" />, words.beyond(benchmark), styles.quiet];
  return (
    <div className={mergeClasses(styles.why, look)}>
      <span aria-hidden="true" className={styles.icon}>
        {icon}
      </span>
      <Text size={200}>{said}</Text>
    </div>
  );
}
