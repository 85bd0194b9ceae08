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
import type { Blueprint } from "../../blueprint/plan";
import type { Template } from "../../blueprint/templates/template";
import { useTexts } from "../hooks/language-context";

const useStyles = makeStyles({
  preview: {
    marginTop: "16px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { display: "block", marginTop: "4px" },
  sheets: { margin: "8px 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  purpose: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  rows: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
});

interface PreviewProps {
  readonly blueprint: Blueprint | undefined;
  readonly template: Template;
}

/** Exactly what will be written, read from the plan that is going to be drawn. */
export function Preview({ blueprint, template }: PreviewProps) {
  const styles = useStyles();
  const words = useTexts().pane.newWorkbook;
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <Subtitle2 as="h2">{words.preview}</Subtitle2>
      {!blueprint && <Text className={styles.text}>{words.previewPending}</Text>}
      <Accordion collapsible multiple>
        {blueprint && (
          <AccordionItem value="sheets">
            <AccordionHeader as="h3" size="small">
              {words.previewIntro(blueprint.sheets.length)}
            </AccordionHeader>
            <AccordionPanel>
              <ul className={styles.sheets}>
                {blueprint.sheets.map(({ name, purpose, table, charts }) => (
                  <li key={name}>
                    <Text className={styles.name}>{name}</Text>
                    <Text className={styles.purpose}>{purpose}</Text>
                    {table && (
                      <Text className={styles.purpose}>{words.table(table.rows.length, table.columns.length)}</Text>
                    )}
                    {charts && <Text className={styles.purpose}>{words.charts(charts.length)}</Text>}
                  </li>
                ))}
              </ul>
              <Text className={styles.text}>{words.names(blueprint.names.map(({ name }) => name))}</Text>
              <Text className={styles.text}>{words.untouched}</Text>
            </AccordionPanel>
          </AccordionItem>
        )}
        <AccordionItem value="contents">
          <AccordionHeader as="h3" size="small">
            {words.contents}
          </AccordionHeader>
          <AccordionPanel>
            <Contents template={template} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}

function Contents({ template }: { template: Template }) {
  const styles = useStyles();
  const words = useTexts().pane.newWorkbook;
  const { objectives, keyResults, work } = template;
  return (
    <div className={styles.rows}>
      <Rows
        title={words.rows.objectives(objectives.length)}
        rows={objectives.map(({ id, objective, owner }) => [id, objective, owner])}
      />
      <Rows
        title={words.rows.keyResults(keyResults.length)}
        rows={keyResults.map((row) => [row.id, row.keyResult, words.keyResult(row)])}
      />
      <Rows title={words.rows.work(work.length)} rows={work.map((row) => [row.id, row.work, words.work(row)])} />
    </div>
  );
}

function Rows({
  title,
  rows,
}: {
  title: string;
  rows: readonly (readonly [id: string, words: string, rest: string])[];
}) {
  const styles = useStyles();
  const words = useTexts().pane.newWorkbook;
  return (
    <div>
      <Text className={styles.name}>{title}</Text>
      <ul className={styles.rows}>
        {rows.map(([id, said, rest]) => (
          <li key={id}>
            <Text>{words.row(id, said)}</Text>
            <Text className={styles.purpose}>{rest}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
