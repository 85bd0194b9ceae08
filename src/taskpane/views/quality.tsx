import { Badge, Button, Link, makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { goodness } from "../../okr/quality/goodness";
import type { Finding, Table } from "../../okr/quality/finding";
import { sentenceOf } from "../../okr/quality/sentence";
import type { OpenBook } from "../../workbook/open-book";
import type { WorkbookProblem } from "../../workbook/port";
import { BookPage } from "../components/book-page";
import { Notice } from "../components/notice";
import { findingsOf } from "../hooks/findings";
import { useTexts } from "../hooks/language-context";
import { useBook } from "../hooks/use-book";
import { useFocusBack } from "../hooks/use-focus-back";
import { useWorkbook } from "../hooks/workbook-context";

const TABLES = [
  "period",
  "teams",
  "objectives",
  "keyResults",
  "work",
  "commitments",
] as const satisfies readonly Table[];

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", marginTop: "8px" },
  group: { marginTop: "16px" },
  findings: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  finding: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  warning: { borderLeftColor: tokens.colorPaletteYellowBorderActive },
  name: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  sentence: { display: "block", marginTop: "4px" },
  where: { minHeight: "24px", marginTop: "4px", textAlign: "start" },
  goodness: { margin: "8px 0 0", paddingLeft: "20px" },
});

/** What an experienced coach would question, each a click away from its cell. Nothing here ever blocks anybody. */
export function QualityView({ today }: { today: string }) {
  const words = useTexts().pane.quality;
  const reading = useBook(today);
  useFocusBack(reading.refresh);
  return (
    <BookPage title={words.title} reading={reading}>
      {(open) => <Findings open={open} reload={reading.reload} />}
    </BookPage>
  );
}

function Findings({ open, reload }: { open: OpenBook; reload: () => Promise<void> }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.quality;
  const findings = findingsOf(open);
  const marks = goodness(open.book, findings);
  return (
    <>
      <div className={styles.head}>
        <Text role="status">{words.found(open.found.label, findings.length)}</Text>
        <Button size="small" icon={<ArrowSyncRegular />} onClick={() => void reload()}>
          {words.again}
        </Button>
      </div>
      {marks.length > 0 && (
        <ul className={styles.goodness}>
          {marks.map(({ objective, passed, hinted, checks, share }) => (
            <li key={objective}>
              <Text size={200}>{words.goodness(objective, passed, hinted, checks, share)}</Text>
            </li>
          ))}
        </ul>
      )}
      {TABLES.map((table) => {
        const own = findings.filter(({ at }) => at.table === table);
        if (own.length === 0) return null;
        return (
          <section key={table} className={styles.group}>
            <Subtitle2 as="h2">{words.tables[table]}</Subtitle2>
            <ul className={styles.findings}>
              {own.map((finding) => (
                <FindingItem
                  key={`${finding.rule} ${finding.at.row} ${finding.at.field} ${finding.at.id}`}
                  open={open}
                  finding={finding}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <Text block size={200} className={styles.group}>
        {words.neverBlocks}
      </Text>
    </>
  );
}

function FindingItem({ open, finding }: { open: OpenBook; finding: Finding }) {
  const styles = useStyles();
  const { pane, quality } = useTexts();
  const words = pane.quality;
  const workbook = useWorkbook();
  const [refused, setRefused] = useState<WorkbookProblem>();
  const { at, rule, severity } = finding;
  const spot = open.spotOf(at);
  return (
    <li className={mergeClasses(styles.finding, severity === "warning" && styles.warning)}>
      <span className={styles.name}>
        <Text weight="semibold">{quality.names[rule]}</Text>
        <Badge appearance="tint" color={severity === "warning" ? "warning" : "informative"}>
          {quality.severities[severity]}
        </Badge>
        {at.id !== "" && <Text size={200}>{at.id}</Text>}
      </span>
      <Text className={styles.sentence}>{sentenceOf(finding, quality)}</Text>
      {spot ? (
        <Link as="button" className={styles.where} onClick={() => void workbook.goTo(spot).then(setRefused)}>
          {words.goTo(spot.sheet, spot.cell)}
        </Link>
      ) : (
        <Text block size={200}>
          {words.columnGone}
        </Text>
      )}
      {refused && <Notice intent="error" title={words.notShown} texts={[pane.explainWorkbook(refused)]} />}
    </li>
  );
}
