import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Spot } from "../../workbook/port";
import { useTreeTexts } from "../hooks/use-tree-texts";
import type { NodeWords } from "../tree-words";
import { GoToCell } from "./go-to-cell";
import { Notice } from "./notice";

const useStyles = makeStyles({
  card: {
    marginTop: "12px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  problem: { color: tokens.colorStatusDangerForeground1, marginTop: "4px" },
  said: { marginTop: "2px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What can be done with a node. */
export interface NodeActions {
  readonly onChange: () => void;
  readonly onAddBelow: () => void;
  /** Missing for a root: beside it there is no place in its tree. */
  readonly onAddBeside: (() => void) | undefined;
  readonly onRemove: () => void;
  /** Missing where no formula is off. */
  readonly onMend: (() => void) | undefined;
}

interface NodeCardProps {
  readonly words: NodeWords;
  /** How its children make it, in a sentence; undefined for a leaf. */
  readonly madeOf: string | undefined;
  /** Where its row stands. */
  readonly spot: Spot | undefined;
  /** How many nodes hang below it. */
  readonly below: number;
  /** Missing where it has no id, and can only be changed in the sheet. */
  readonly actions: NodeActions | undefined;
  readonly isBusy: boolean;
  /** Whether a person has just asked for it: then its first button takes the focus. */
  readonly takesFocus: boolean;
}

/** The node that was chosen, in full, and what can be done with it. */
export function NodeCard({ words, madeOf, spot, below, actions, isBusy, takesFocus }: NodeCardProps) {
  const styles = useStyles();
  const texts = useTreeTexts().tree;
  const [removing, setRemoving] = useState(false);
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) element.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  return (
    <section ref={element} className={styles.card} aria-label={texts.node}>
      <h2 className={styles.title}>
        {words.name}
        {words.segment !== "" && <Text className={styles.quiet}>{` · ${words.segment}`}</Text>}
      </h2>
      <Text block className={styles.said}>
        {words.facts}
      </Text>
      {madeOf !== undefined && <Text block>{madeOf}</Text>}
      {words.problem !== undefined && (
        <Text block className={styles.problem}>
          {words.problem}
        </Text>
      )}
      {spot && <GoToCell spot={spot} />}
      {actions ? (
        <div className={styles.actions}>
          <Button size="small" onClick={actions.onChange}>
            {texts.change}
          </Button>
          <Button size="small" onClick={actions.onAddBelow}>
            {texts.addBelow}
          </Button>
          {actions.onAddBeside && (
            <Button size="small" onClick={actions.onAddBeside}>
              {texts.addBeside}
            </Button>
          )}
          {actions.onMend && (
            <Button size="small" disabledFocusable={isBusy} onClick={actions.onMend}>
              {texts.mend}
            </Button>
          )}
          <Button size="small" onClick={() => setRemoving(true)}>
            {texts.remove}
          </Button>
        </div>
      ) : (
        <Text block size={200} className={styles.quiet}>
          {texts.noId}
        </Text>
      )}
      {removing && actions && (
        <Notice
          intent="warning"
          title={texts.removeTitle(words.name)}
          texts={[texts.removeText(below)]}
          actions={
            <>
              <Button
                appearance="primary"
                disabledFocusable={isBusy}
                onClick={() => {
                  setRemoving(false);
                  actions.onRemove();
                }}
              >
                {texts.removeYes(below + 1)}
              </Button>
              <Button onClick={() => setRemoving(false)}>{texts.removeNo}</Button>
            </>
          }
        />
      )}
    </section>
  );
}
