import { Input, makeStyles, type InputProps } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { nextConfidence } from "../check-in-fields";
import type { Writing } from "../line-fields";

const useStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column" },
  step: {
    display: "flex",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    fontSize: "12px",
    lineHeight: 0,
    cursor: "pointer",
  },
});

type ConfidenceFieldProps = Omit<InputProps, "contentAfter" | "value"> & {
  readonly value: string;
  /** Of the check-in before, 0 to 1. */
  readonly before: number | undefined;
  readonly writing: Writing;
  readonly onType: (text: string) => void;
};

/** A share to type, or to move by ten per cent with the arrow keys; the arrows beside it are for the mouse. */
export function ConfidenceField({ before, writing, onType, value, ...given }: ConfidenceFieldProps) {
  const styles = useStyles();
  const step = (way: "up" | "down") => onType(nextConfidence(value, way, before, writing));

  function onKeyDown(event: KeyboardEvent): void {
    const way = event.key === "ArrowUp" ? "up" : event.key === "ArrowDown" ? "down" : undefined;
    if (way === undefined) return;
    event.preventDefault();
    step(way);
  }

  return (
    <Input
      {...given}
      value={value}
      autoComplete="off"
      onKeyDown={onKeyDown}
      contentAfter={
        <span className={styles.steps} aria-hidden="true">
          <button type="button" tabIndex={-1} className={styles.step} onClick={() => step("up")}>
            <ChevronUpRegular />
          </button>
          <button type="button" tabIndex={-1} className={styles.step} onClick={() => step("down")}>
            <ChevronDownRegular />
          </button>
        </span>
      }
    />
  );
}
