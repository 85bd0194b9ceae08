import { Badge, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PastKeyResult } from "../../okr/review/history";
import { same } from "../../okr/quality/lines";
import type { OpenPeriod } from "../../workbook/open-history";
import { useTexts } from "../hooks/language-context";
import { useMorePageTexts } from "../hooks/use-more-page-texts";
import { useMeasures } from "../hooks/use-measures";
import { choosePeriod, open as goTo } from "../navigation";
import { BAND_COLORS } from "./band-colors";

const useStyles = makeStyles({
  // Figures are never broken: where they need more room than there is, they are scrolled to.
  room: { overflowX: "auto", marginTop: "8px" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& thead th, & td": { padding: "4px 0 4px 10px", textAlign: "end", verticalAlign: "top", whiteSpace: "nowrap" },
    "& thead th:first-child, & td:first-child": { paddingLeft: 0, textAlign: "start" },
  },
  heads: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  period: {
    padding: "4px 0",
    textAlign: "start",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  words: { display: "block" },
});

interface HistoryTableProps {
  readonly id: string;
  readonly past: readonly PastKeyResult[];
  readonly periods: readonly OpenPeriod[];
}

/** A key result in each quarter: what it was measured by, where it ended, how it was closed. */
export function HistoryTable({ id, past, periods }: HistoryTableProps) {
  const styles = useStyles();
  const words = useMorePageTexts().history;
  const heads = [words.start, words.target, words.value, words.score, words.checkIns];
  return (
    <div className={styles.room} role="region" aria-label={words.table(id)} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.heads}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {past.map((one) => {
          const period = periods.find(({ open }) => open.found.label === one.period);
          return period && <InPeriod key={one.period} one={one} period={period} columns={heads.length} />;
        })}
      </table>
    </div>
  );
}

interface InPeriodProps {
  readonly one: PastKeyResult;
  readonly period: OpenPeriod;
  readonly columns: number;
}

/** One quarter: its name and what was decided about the key result stand above the figures. */
function InPeriod({ one, period: { open, closing }, columns }: InPeriodProps) {
  const styles = useStyles();
  const { pane, review, sheets, format } = useTexts();
  const words = useMorePageTexts().history;
  const { show } = useMeasures(open);
  const { keyResult, period, value, score, computed, band, checkIns } = one;
  const closed = closing.findLast((row) => same(row.id, keyResult.id));
  const decision =
    closed && (sheets.words.choices[closed.decision as keyof typeof sheets.words.choices] ?? closed.decision);
  const isOverridden = score !== undefined && computed !== undefined && format.share(score) !== format.share(computed);
  return (
    <tbody>
      <tr>
        <th colSpan={columns} scope="rowgroup" className={styles.period}>
          <span className={styles.name}>
            <Text weight="semibold">{period}</Text>
            {band && (
              <Badge appearance="tint" color={BAND_COLORS[band]}>
                {review.bands[band].name}
              </Badge>
            )}
            <Link
              as="button"
              aria-label={words.trendOf(keyResult.id, period)}
              onClick={() => {
                choosePeriod(period);
                goTo("trend", { table: "keyResults", id: keyResult.id });
              }}
            >
              {pane.signals.trend}
            </Link>
          </span>
          <span className={styles.words}>{keyResult.keyResult}</span>
          {isOverridden && (
            <span className={styles.words}>{words.overridden(format.share(score), format.share(computed))}</span>
          )}
          {decision !== undefined && decision !== "" && <span className={styles.words}>{words.decided(decision)}</span>}
          {closed && closed.reason !== "" && <span className={styles.words}>{words.reason(closed.reason)}</span>}
        </th>
      </tr>
      <tr>
        <td>{show(keyResult.start, keyResult)}</td>
        <td>{show(keyResult.target, keyResult)}</td>
        <td>{show(value, keyResult)}</td>
        <td>{score === undefined ? words.noScore : format.share(score)}</td>
        <td>{format.number(checkIns)}</td>
      </tr>
    </tbody>
  );
}
