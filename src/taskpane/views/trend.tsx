import { Button, Field, makeStyles, Select, Subtitle2, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { WAYS, type Way } from "../../okr/log/projection";
import { signals } from "../../okr/log/signals";
import type { OpenLog } from "../../workbook/open-log";
import { BookHead } from "../components/book-head";
import { BookPage } from "../components/book-page";
import { NoLog } from "../components/no-log";
import { SignalList } from "../components/signal-list";
import { TrendChart } from "../components/trend-chart";
import { useTexts } from "../hooks/language-context";
import { useFocusBack } from "../hooks/use-focus-back";
import { useLog } from "../hooks/use-log";
import { useWriting } from "../hooks/use-writing";
import { open as goTo, useLine } from "../navigation";
import {
  chosenLine,
  isAtWork,
  lineValue,
  signalsAbout,
  subjectOf,
  trendGroups,
  type TrendGroup,
  type TrendLine,
} from "../trend-choice";

const useStyles = makeStyles({
  text: { display: "block", marginTop: "12px" },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px", marginTop: "12px" },
  signals: { marginTop: "16px" },
  button: { marginTop: "16px" },
});

/** Where an objective or a key result stands and leads, day by day, and what of it is worth a talk. */
export function TrendView({ today }: { today: string }) {
  const { home } = useTexts().pane;
  const reading = useLog(today);
  useFocusBack(reading.refresh);
  return (
    <BookPage title={home.trend.title} reading={reading}>
      {(open) =>
        open.found.tables.checkIns ? (
          <>
            <BookHead words={open.found.label} reload={reading.reload} />
            <Trend open={open} today={today} />
          </>
        ) : (
          <NoLog />
        )
      }
    </BookPage>
  );
}

function Trend({ open, today }: { open: OpenLog; today: string }) {
  const styles = useStyles();
  const words = useTexts().pane.trend;
  const cameFor = useLine();
  const [chosen, choose] = useState<string>();
  const [way, setWay] = useState<Way>("linear");
  const groups = useMemo(() => trendGroups(open.book), [open]);
  const line = chosenLine(groups, chosen ?? (cameFor && lineValue(cameFor.table, cameFor.id ?? "")));
  if (!line) return <Text className={styles.text}>{words.nothing}</Text>;
  return (
    <>
      <div className={styles.form}>
        <Field label={words.which}>
          <Select value={lineValue(line.table, line.row.id)} onChange={(_, { value }) => choose(value)}>
            {groups.map(({ objective, lines }) => (
              <optgroup key={objective?.row ?? -1} label={objective?.id ?? words.homeless}>
                {lines.map((one) => (
                  <option key={`${one.table} ${one.row.row}`} value={lineValue(one.table, one.row.id)}>
                    {nameOf(one)}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        <Field label={words.way}>
          <Select value={way} onChange={(_, { value }) => setWay(WAYS.find((one) => one === value) ?? "linear")}>
            {WAYS.map((one) => (
              <option key={one} value={one}>
                {words.ways[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <About key={lineValue(line.table, line.row.id)} open={open} today={today} groups={groups} line={line} way={way} />
    </>
  );
}

interface AboutProps {
  readonly open: OpenLog;
  readonly today: string;
  readonly groups: readonly TrendGroup[];
  readonly line: TrendLine;
  readonly way: Way;
}

/** The chart of one line, what is worth a talk, and the way to check in. */
function About({ open, today, groups, line, way }: AboutProps) {
  const styles = useStyles();
  const words = useTexts().pane.trend;
  const writing = useWriting(open);
  const subject = useMemo(() => subjectOf(line, open), [line, open]);
  const found = useMemo(
    () => signalsAbout(line, signals(open.book, open.counted, open.book.period.asOf, open.checkInDays), groups),
    [line, open, groups],
  );
  return (
    <>
      <TrendChart name={nameOf(line)} subject={subject} way={way} writing={writing} today={today} />
      <section className={styles.signals}>
        <Subtitle2 as="h2">{words.signals}</Subtitle2>
        {found.length === 0 ? <Text block>{words.noSignals}</Text> : <SignalList signals={found} />}
      </section>
      {isAtWork(line, open.book) && (
        <Button
          className={styles.button}
          appearance="primary"
          onClick={() =>
            goTo("checkIn", line.table === "keyResults" ? { table: line.table, id: line.row.id } : undefined)
          }
        >
          {words.checkIn}
        </Button>
      )}
    </>
  );
}

/** As lists call a line: id and words. */
function nameOf({ table, row }: TrendLine): string {
  return `${row.id} ${table === "objectives" ? row.objective : row.keyResult}`;
}
