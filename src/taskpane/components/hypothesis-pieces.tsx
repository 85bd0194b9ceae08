import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef } from "react";
import type { HypothesisForm } from "../hooks/use-hypotheses";
import { useHypothesisMessage } from "../hooks/use-hypothesis-message";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { NO_PIECE, type Piece } from "../hypothesis-draft";

const useStyles = makeStyles({
  pieces: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "grid", rowGap: "8px" },
  piece: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "4px 8px", alignItems: "start" },
  wide: { gridColumn: "1 / -1" },
  input: { minWidth: 0, width: "100%" },
  line: { minHeight: "32px", height: "32px", maxHeight: "none" },
  way: { justifySelf: "start", marginLeft: "-8px" },
});

/** What is to be done so that the driver moves: at least one piece of Work, each with its owner and its day. */
export function HypothesisPieces({ form }: { form: HypothesisForm }) {
  const styles = useStyles();
  const { hypotheses: words } = useTreeTexts();
  const message = useHypothesisMessage(form);
  const group = useRef<HTMLFieldSetElement>(null);
  const { pieces } = form.draft;
  const change = (i: number, changed: Partial<Piece>): void =>
    form.change({ pieces: pieces.map((piece, j) => (i === j ? { ...piece, ...changed } : piece)) });

  function add(): void {
    form.change({ pieces: [...pieces, NO_PIECE] });
    // Once the new field is there.
    setTimeout(() => group.current?.querySelector<HTMLElement>(`[name="work ${pieces.length}"]`)?.focus());
  }

  return (
    <fieldset ref={group} className={styles.pieces} aria-label={words.work}>
      {pieces.map((piece, i) => (
        <div key={i} className={styles.piece}>
          <Field className={styles.wide} label={words.piece(i + 1)} required={i === 0} {...message(`work ${i}`)}>
            <Textarea
              name={`work ${i}`}
              resize="vertical"
              textarea={{ className: styles.line, rows: 1 }}
              value={piece.work}
              onBlur={() => form.leave(`work ${i}`)}
              onChange={(_, { value }) => change(i, { work: value })}
            />
          </Field>
          <Field label={words.ownerShort}>
            <Input
              className={styles.input}
              name={`owner ${i}`}
              aria-label={words.owner(i + 1)}
              value={piece.owner}
              onChange={(_, { value }) => change(i, { owner: value })}
            />
          </Field>
          <Field label={words.dueShort} {...message(`due ${i}`)}>
            <Input
              className={styles.input}
              name={`due ${i}`}
              aria-label={words.due(i + 1)}
              autoComplete="off"
              value={piece.due}
              onBlur={() => form.leave(`due ${i}`)}
              onChange={(_, { value }) => change(i, { due: value })}
            />
          </Field>
          {pieces.length > 1 && (
            <Button
              className={styles.way}
              size="small"
              appearance="subtle"
              onClick={() => form.change({ pieces: pieces.filter((_, j) => j !== i) })}
            >
              {words.removePiece(i + 1)}
            </Button>
          )}
        </div>
      ))}
      <Button className={styles.way} size="small" appearance="subtle" onClick={add}>
        {words.addPiece}
      </Button>
    </fieldset>
  );
}
