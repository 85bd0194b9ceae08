import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { WhatIfBar } from "./what-if-bar";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  numbers: { fontVariantNumeric: "tabular-nums" },
  moved: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3 },
});

/** A number of the result: what it was, what it becomes. */
export interface Moving {
  readonly name: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly shown: { readonly before: string; readonly after: string; readonly change: string };
  readonly target?: { readonly value: number; readonly shown: string } | undefined;
  /** How far its bar goes at least. */
  readonly least?: number;
  /** Why there is no number. */
  readonly why?: string | undefined;
}

/** What becomes of the number at the top and of the scores, before and after, as numbers and as bars. */
export function WhatIfResult({ moving }: { moving: readonly Moving[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {moving.map((one) => (
        <li key={one.name}>
          <div className={styles.head}>
            <Text>{one.name}</Text>
            {one.why === undefined && <BeforeAfter {...one} />}
          </div>
          {one.why === undefined ? (
            <WhatIfBar {...one} target={one.target?.value} />
          ) : (
            <Text block size={200} className={styles.note}>
              {one.why}
            </Text>
          )}
          {one.target && (
            <Text block size={200} className={styles.note}>
              <TargetOf shown={one.target.shown} />
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}

function TargetOf({ shown }: { shown: string }): ReactNode {
  return useTreeTexts().whatIf.toTarget(shown);
}

/** `12 → 13.2 (+10%)`, or the one number while nothing moves it. */
export function BeforeAfter({ shown }: Pick<Moving, "shown">) {
  const styles = useStyles();
  const words = useTreeTexts().whatIf;
  const { before, after, change } = shown;
  if (before === after) return <Text className={styles.numbers}>{before}</Text>;
  return <Text className={mergeClasses(styles.numbers, styles.moved)}>{words.moves(before, after, change)}</Text>;
}
