import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { SCENARIOS, type Scenario } from "../../okr/kpi/node";
import { valuesOf } from "../../okr/kpi/values";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import type { WhatIfTurn } from "../hooks/use-what-if";
import type { WhatIfShow } from "../hooks/use-what-if-show";
import { labelOf, triedIn, type DriversTried } from "../what-if-draft";
import { heldScenarios, keepAs, loadedFrom, type CannotKeep, type Held, type Keeping } from "../what-if-scenarios";
import { Notice } from "./notice";
import { WhatIfCompare } from "./what-if-compare";

/** How many cells are named that would be written over; the others are counted. */
const NAMED = 4;

const useStyles = makeStyles({
  section: { marginTop: "20px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface WhatIfScenariosProps {
  readonly tree: TreeTab;
  readonly turn: WhatIfTurn;
  readonly show: WhatIfShow;
}

/** What was tried is kept as a column of the sheet, and what was kept is tried again or set side by side. */
export function WhatIfScenarios({ tree, turn, show }: WhatIfScenariosProps) {
  const styles = useStyles();
  const words = useTreeTexts().whatIf;
  const { forest, root, values, opened, names, save, isBusy } = tree;
  const [asked, ask] = useState<Scenario>();
  const [said, say] = useState("");
  const section = useRef<HTMLElement>(null);
  const held = useMemo(() => heldScenarios(forest, opened.formulas, root), [forest, opened.formulas, root]);
  const nameOf = (scenario: Scenario): string => names.tree[scenario];
  const labels = (nodes: readonly number[]): string[] => nodes.map((i) => labelOf(forest.nodes[i]!));

  function keepingOf(scenario: Scenario, { changes }: DriversTried): Keeping | CannotKeep {
    const one = held.find((each) => each.scenario === scenario)!;
    return keepAs(one, forest.nodes, (i) => changes.get(i)?.to ?? values[i]!.value);
  }

  /** @param over what would be written over was shown, and agreed to */
  async function keep(scenario: Scenario, over: boolean): Promise<void> {
    // As it stands in the fields now, not as it was worked out last.
    const tried = triedIn(tree, turn.draft, turn.culture);
    say("");
    if (tried.wrong.length > 0) return say(words.cannotKeep.wrong(labels(tried.wrong)));
    const keeping = keepingOf(scenario, tried);
    if ("why" in keeping) return say(words.cannotKeep[keeping.why](labels(keeping.drivers)));
    if (keeping.change.changes.length === 0) return say(words.sameAlready(nameOf(scenario)));
    if (keeping.over.length > 0 && !over) return ask(scenario);
    ask(undefined);
    await save(keeping.change, words.kept(nameOf(scenario), keeping.drivers));
  }

  function load(scenario: Scenario): void {
    const one = held.find((each) => each.scenario === scenario)!;
    turn.put(
      loadedFrom(one, (i) => values[i]!.value),
      "back",
    );
    ask(undefined);
    say(
      one.missing.length === 0
        ? words.loaded(nameOf(scenario))
        : words.loadedPartly(nameOf(scenario), labels(one.missing)),
    );
  }

  /** What a cell holds that would be written over. */
  const holds = ({ node, holds: cell, formula }: Held): string => {
    const { unit } = forest.nodes[node]!;
    return words.cellOf(labelOf(forest.nodes[node]!), formula ?? show.cell(cell, unit));
  };

  const pending = asked && keepingOf(asked, turn.tried);
  return (
    <section ref={section} className={styles.section} aria-label={words.scenarios}>
      <h2 className={styles.heading}>{words.scenarios}</h2>
      <Text block>{words.scenariosIntro}</Text>
      <div className={styles.row} role="group" aria-label={words.keep}>
        {SCENARIOS.map((scenario) => (
          <Button key={scenario} size="small" disabledFocusable={isBusy} onClick={() => void keep(scenario, false)}>
            {words.keepAs(nameOf(scenario))}
          </Button>
        ))}
      </div>
      {asked && pending && "over" in pending && (
        <Notice
          key={asked}
          intent="warning"
          title={words.overTitle(nameOf(asked))}
          texts={[
            words.over(pending.over.slice(0, NAMED).map(holds), Math.max(0, pending.over.length - NAMED)),
            ...rootThere(asked),
          ]}
          actions={
            <>
              <Button size="small" disabledFocusable={isBusy} onClick={() => void keep(asked, true)}>
                {words.overwrite(nameOf(asked))}
              </Button>
              <Button size="small" onClick={() => leave()}>
                {words.leave}
              </Button>
            </>
          }
        />
      )}
      <div className={styles.row}>
        {held
          .filter(({ isThere }) => isThere)
          .map(({ scenario }) => (
            <Button key={scenario} size="small" appearance="subtle" onClick={() => load(scenario)}>
              {words.load(nameOf(scenario))}
            </Button>
          ))}
      </div>
      <div role="status">{said !== "" && <Text block>{said}</Text>}</div>
      <WhatIfCompare tree={tree} turn={turn} held={held} show={show} />
    </section>
  );

  /** What stands at the top of a scenario, where something does. */
  function rootThere(scenario: Scenario): string[] {
    const { value } = valuesOf(forest, scenario)[root]!;
    const node = forest.nodes[root]!;
    return value === undefined ? [] : [words.overRoot(labelOf(node), show.value(value, node.unit))];
  }

  function leave(): void {
    ask(undefined);
    section.current?.querySelector<HTMLElement>("button")?.focus();
  }
}
