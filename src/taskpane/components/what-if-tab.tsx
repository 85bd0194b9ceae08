import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef } from "react";
import { valuesOf, type Worked } from "../../okr/kpi/values";
import { useHeard } from "../hooks/use-heard";
import { useKpiTexts } from "../hooks/use-kpi-texts";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { useWhatIf, type WhatIfTurn } from "../hooks/use-what-if";
import { useWhatIfShow } from "../hooks/use-what-if-show";
import { driversOf, labelOf } from "../what-if-draft";
import { HOWS } from "../what-if-input";
import { movingNumbers } from "../what-if-moving";
import { WhatIfBetween } from "./what-if-between";
import { WhatIfDriver } from "./what-if-driver";
import { sayResult, WhatIfResult } from "./what-if-result";
import { WhatIfScenarios } from "./what-if-scenarios";
import { WhatIfTake } from "./what-if-take";

const useStyles = makeStyles({
  // In sight while drivers further down are moved, where there is room for both.
  result: {
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (min-height: 480px)": { position: "sticky", insetBlockStart: 0, zIndex: 1 },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  how: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  drivers: { margin: 0, padding: 0, listStyleType: "none" },
  section: { marginTop: "16px" },
});

/** Where drivers are changed to see what becomes of the key result, kept as scenarios, and asked for what a goal would take. */
export function WhatIfTab({ tree }: { tree: TreeTab }) {
  const styles = useStyles();
  const { whatIf: words } = useTreeTexts();
  const turn = useWhatIf(tree);
  const show = useWhatIfShow(tree.opened);
  const { forest, root, opened } = tree;
  const node = forest.nodes[root]!;
  const target = useMemo(() => valuesOf(forest, "target")[root]!.value, [forest, root]);
  const numbers = movingNumbers({ forest, book: opened.book, root }, turn.result, target);
  const heard = useHeard(sayResult(labelOf(node), node.unit, numbers, show, words));
  const panel = useRef<HTMLDivElement>(null);

  const { put, keys } = turn;
  /** Puts a value into a driver and goes there, so that what comes of it is in sight. */
  const tryIt = useCallback(
    (driver: number, to: number): void => {
      put([{ node: driver, to }], "stay");
      const name = `driver ${keys[driver]!}`;
      [...(panel.current?.querySelectorAll("input") ?? [])].find((field) => field.name === name)?.focus();
    },
    [put, keys],
  );

  return (
    <div ref={panel}>
      <Text block>{words.intro}</Text>
      <section className={styles.result} aria-label={words.result}>
        <WhatIfResult name={labelOf(node)} unit={node.unit} numbers={numbers} show={show} />
        <div role="status" className={styles.hidden}>
          {heard}
        </div>
      </section>
      <Drivers tree={tree} turn={turn} />
      <WhatIfBetween tree={tree} result={turn.result} show={show} />
      <WhatIfScenarios tree={tree} turn={turn} show={show} />
      <WhatIfTake key={node.id} tree={tree} target={target} show={show} onTry={tryIt} />
    </div>
  );
}

/** All drivers with their sliders and fields, and the way back to what is. */
function Drivers({ tree, turn }: { tree: TreeTab; turn: WhatIfTurn }) {
  const styles = useStyles();
  const words = useTreeTexts().whatIf;
  const show = useWhatIfShow(tree.opened);
  const { forest, root, values } = tree;
  const { keys, draft, how, culture, tried } = turn;
  const drivers = useMemo(() => driversOf(forest, root), [forest, root]);
  const kpi = useKpiTexts();
  const sayWhy = ({ problem }: Worked): string | undefined => problem && kpi.problem(problem);
  return (
    <section className={styles.section} aria-label={words.drivers}>
      {drivers.length === 1 && drivers[0] === root && <Text block>{words.oneNumber}</Text>}
      <div className={styles.how}>
        <RadioGroup
          layout="horizontal"
          aria-label={words.how}
          value={how}
          onChange={(_, { value }) => turn.change(HOWS.find((one) => one === value) ?? "percent")}
        >
          {HOWS.map((one) => (
            <Radio key={one} value={one} label={words.hows[one]} />
          ))}
        </RadioGroup>
        <Button size="small" disabledFocusable={draft.size === 0} onClick={turn.reset}>
          {words.resetAll}
        </Button>
      </div>
      <Text block size={200}>
        {words.changed(tried.changes.size)}
      </Text>
      {tried.wrong.length > 0 && (
        <Text block size={200}>
          {words.wrong(tried.wrong.map((i) => labelOf(forest.nodes[i]!)))}
        </Text>
      )}
      <ul className={styles.drivers}>
        {drivers.map((i) => (
          <WhatIfDriver
            key={keys[i]}
            id={keys[i]!}
            node={forest.nodes[i]!}
            value={values[i]!.value}
            why={sayWhy(values[i]!)}
            typed={draft.get(keys[i]!)}
            {...{ how, culture, show }}
            onType={turn.type}
          />
        ))}
      </ul>
    </section>
  );
}
