import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isClosed } from "../../workbook/open-book";
import { useHypotheses } from "../hooks/use-hypotheses";
import type { TreeTab } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { driversOf } from "../hypothesis-draft";
import { EditOutcome } from "./edit-outcome";
import { Folded } from "./folded";
import { HypothesisCard } from "./hypothesis-card";
import { HypothesisFormView } from "./hypothesis-form";

const useStyles = makeStyles({
  tab: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  begin: { justifySelf: "start" },
});

interface HypothesesTabProps {
  readonly tree: TreeTab;
  /** The node that a new hypothesis is about, by its place in `tree.forest.nodes`; undefined where none was chosen. */
  readonly about: number | undefined;
}

/** What is believed of the drivers of a tree: set, with the Work for it; looked at again; kept, or followed by another one. */
export function HypothesesTab({ tree, about }: HypothesesTabProps) {
  const styles = useStyles();
  const words = useTreeTexts().hypotheses;
  const hypotheses = useHypotheses(tree, about);
  const [arePastOpen, openPast] = useState(false);
  const { form, open, past, state, undo } = hypotheses;
  const why = whyNone(tree, words);
  const isAtRest = isClosed(tree.opened);
  return (
    <div className={styles.tab}>
      <Text block>{words.intro}</Text>
      <EditOutcome state={state} actions={undo && <Button onClick={() => void undo()}>{words.undo}</Button>} />
      {why !== undefined ? (
        <Text block>{why}</Text>
      ) : form ? (
        <HypothesisFormView tree={tree} form={form} isBusy={state.step === "writing"} />
      ) : (
        <Button className={styles.begin} appearance="primary" onClick={() => hypotheses.begin({})}>
          {words.begin}
        </Button>
      )}
      {open.length > 0 && (
        <section aria-label={words.openOnes(open.length)}>
          <h2 className={styles.heading}>{words.openOnes(open.length)}</h2>
          <ul className={styles.list}>
            {open.map((one) => (
              <HypothesisCard key={one.row} tree={tree} hypothesis={one} hypotheses={hypotheses} isAtRest={isAtRest} />
            ))}
          </ul>
        </section>
      )}
      {past.length > 0 && (
        <Folded title={words.pastOnes(past.length)} isOpen={arePastOpen} onToggle={openPast}>
          <ul className={styles.list}>
            {past.map((one) => (
              <HypothesisCard key={one.row} tree={tree} hypothesis={one} hypotheses={hypotheses} isAtRest />
            ))}
          </ul>
        </Folded>
      )}
      {open.length + past.length === 0 && !form && <Text block>{words.none}</Text>}
    </div>
  );
}

/** Why no hypothesis can be set about this tree. */
function whyNone(tree: TreeTab, words: ReturnType<typeof useTreeTexts>["hypotheses"]): string | undefined {
  if (isClosed(tree.opened)) return words.closed;
  if (tree.forest.nodes[tree.root]?.keyResult === "") return words.noKeyResult;
  return driversOf(tree).length === 0 ? words.noDrivers : undefined;
}
