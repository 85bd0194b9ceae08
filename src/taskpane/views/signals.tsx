import { Link, makeStyles, Text, ToggleButton } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Signal, SignalName } from "../../okr/log/signal";
import { signals } from "../../okr/log/signals";
import type { OpenLog } from "../../workbook/open-log";
import { BookHead } from "../components/book-head";
import { BookPage } from "../components/book-page";
import { GoToCell } from "../components/go-to-cell";
import { NoDay } from "../components/no-day";
import { SignalList } from "../components/signal-list";
import { useTexts } from "../hooks/language-context";
import { useFocusBack } from "../hooks/use-focus-back";
import { useLog } from "../hooks/use-log";
import { useMeasures } from "../hooks/use-measures";
import { open as goTo, type Line } from "../navigation";
import { reviewDay } from "../review-edit";
import { signalCounts } from "../signal-counts";

const useStyles = makeStyles({
  kinds: { display: "flex", flexWrap: "wrap", gap: "6px", margin: "8px 0 4px" },
  kind: { minWidth: "auto", textAlign: "start" },
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "16px", marginTop: "4px" },
  way: { minHeight: "24px" },
  text: { display: "block", marginTop: "12px" },
});

/** What in the log is worth a talk, each a click away from its cell, its trend and its check-in. */
export function SignalsView({ today }: { today: string }) {
  const words = useTexts().pane.signals;
  const reading = useLog(today);
  useFocusBack(reading.refresh);
  return (
    <BookPage title={words.title} reading={reading}>
      {(open) =>
        reviewDay(open) === undefined ? <NoDay open={open} /> : <Signals open={open} reload={reading.reload} />
      }
    </BookPage>
  );
}

function Signals({ open, reload }: { open: OpenLog; reload: () => Promise<void> }) {
  const styles = useStyles();
  const { pane, log } = useTexts();
  const words = pane.signals;
  const { showDay } = useMeasures(open);
  const { book, counted, checkInDays } = open;
  const all = useMemo(() => signals(book, counted, book.period.asOf, checkInDays), [book, counted, checkInDays]);
  const [chosen, choose] = useState<SignalName>();
  const counts = signalCounts(all);
  const only = counts.find(({ signal }) => signal === chosen)?.signal;
  return (
    <>
      <BookHead words={words.found(open.found.label, showDay(book.period.asOf), all.length)} reload={reload} />
      {all.length === 0 && <Text className={styles.text}>{words.none}</Text>}
      {counts.length > 0 && (
        <div role="group" aria-label={words.kinds} className={styles.kinds}>
          <ToggleButton
            size="small"
            className={styles.kind}
            checked={only === undefined}
            onClick={() => choose(undefined)}
          >
            {words.all(all.length)}
          </ToggleButton>
          {counts.map(({ signal, count }) => (
            <ToggleButton
              key={signal}
              size="small"
              className={styles.kind}
              checked={only === signal}
              onClick={() => choose(only === signal ? undefined : signal)}
            >
              {words.kind(log.signals.names[signal], count)}
            </ToggleButton>
          ))}
        </div>
      )}
      <SignalList
        signals={only === undefined ? all : all.filter(({ signal }) => signal === only)}
        actions={(signal) => <Ways open={open} signal={signal} />}
      />
      <Text className={styles.text} size={200}>
        {words.neverBlame}
      </Text>
    </>
  );
}

/** From a signal to its cell, to the chart, and to the check-in. */
function Ways({ open, signal: { at } }: { open: OpenLog; signal: Signal }) {
  const styles = useStyles();
  const words = useTexts().pane.signals;
  const line: Line | undefined =
    at.table === "objectives" || at.table === "keyResults" ? { table: at.table, id: at.id } : undefined;
  return (
    <div className={styles.ways}>
      <GoToCell spot={open.spotOf(at)} />
      {line && at.id !== "" && (
        <Link as="button" className={styles.way} aria-label={words.trendOf(at.id)} onClick={() => goTo("trend", line)}>
          {words.trend}
        </Link>
      )}
      {at.table === "keyResults" && (
        <Link
          as="button"
          className={styles.way}
          aria-label={words.checkInFor(at.id)}
          onClick={() => goTo("checkIn", line)}
        >
          {words.checkIn}
        </Link>
      )}
    </div>
  );
}
