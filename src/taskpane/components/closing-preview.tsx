import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ClosedLine } from "../../blueprint/closing";
import { textsOf } from "../../texts/languages";
import type { OpenBook } from "../../workbook/open-book";
import type { ClosingLook } from "../../workbook/port";
import type { workToMark } from "../closing-plan";
import { useTexts } from "../hooks/language-context";
import { useSheetPageTexts } from "../hooks/use-sheet-page-texts";
import { useMeasures } from "../hooks/use-measures";

const useStyles = makeStyles({
  preview: {
    marginTop: "16px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  list: { margin: "8px 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
});

interface ClosingPreviewProps {
  readonly open: OpenBook;
  readonly look: ClosingLook;
  readonly lines: readonly ClosedLine[];
  readonly marks: ReturnType<typeof workToMark>;
}

/** Exactly what is going to be written, and which formulas are going to be values. */
export function ClosingPreview({ open, look, lines, marks }: ClosingPreviewProps) {
  const styles = useStyles();
  const { review, format } = useTexts();
  const words = useSheetPageTexts().close;
  const { showDay } = useMeasures(open);
  const { sheets } = open.names;
  const said = textsOf(open.language).sheets.words;
  const formulas = look.sheets.reduce((sum, one) => sum + one.formulas, 0);
  const { asOf } = open.book.period;
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <Subtitle2 as="h2">{words.preview}</Subtitle2>
      <ul className={styles.list}>
        {marks.map(({ line, outcome }) => (
          <li key={line.id}>{words.previewWork(line.id, said.workStates[outcome])}</li>
        ))}
        <li>{words.previewClosing(sheets.closing, lines.length)}</li>
        <li>{words.previewKept(sheets.kept, formulas)}</li>
        {typeof asOf === "number" && <li>{words.previewDay(showDay(asOf))}</li>}
        <li>{words.previewStays}</li>
      </ul>
      <Accordion collapsible multiple>
        <AccordionItem value="lines">
          <AccordionHeader as="h3" size="small">
            {words.lines}
          </AccordionHeader>
          <AccordionPanel>
            <ul className={styles.list}>
              {lines.map(({ kind, id, words: text, computed, override, decision, outcome, reason }) => (
                <li key={`${kind} ${id}`}>
                  <Text block>{words.line(id, text)}</Text>
                  <Text size={200}>
                    {[
                      ...(kind === "work" ? [] : [scoreOf(override ?? computed)]),
                      ...(outcome ? [review.outcomes[outcome].name] : []),
                      ...(decision ? [review.choices[decision].name] : outcome ? [] : [words.undecided]),
                      ...(reason === "" ? [] : [reason]),
                    ].join(" · ")}
                  </Text>
                </li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="frozen">
          <AccordionHeader as="h3" size="small">
            {words.previewFrozen}
          </AccordionHeader>
          <AccordionPanel>
            <ul className={styles.list}>
              {look.sheets.map(({ sheet, formulas: n }) => (
                <li key={sheet}>{words.previewSheet(sheet, n)}</li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );

  function scoreOf(score: number | undefined): string {
    return score === undefined ? words.notMeasured : format.share(score);
  }
}
