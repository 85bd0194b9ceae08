import { Button, makeStyles, Subtitle2, Text } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { goodness } from "../../okr/quality/goodness";
import type { Finding, Table } from "../../okr/quality/finding";
import { sentenceOf } from "../../okr/quality/sentence";
import type { OpenBook } from "../../workbook/open-book";
import { BookPage } from "../components/book-page";
import { FoundItem } from "../components/found-item";
import { GoToCell } from "../components/go-to-cell";
import { findingsOf } from "../hooks/findings";
import { useTexts } from "../hooks/language-context";
import { useBook } from "../hooks/use-book";
import { useFocusBack } from "../hooks/use-focus-back";

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
  where: { marginTop: "4px" },
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
  const { quality } = useTexts();
  const { at, rule, severity } = finding;
  return (
    <FoundItem name={quality.names[rule]} severity={severity} id={at.id} sentence={sentenceOf(finding, quality)}>
      <div className={styles.where}>
        <GoToCell spot={open.spotOf(at)} />
      </div>
    </FoundItem>
  );
}
