import { Field, makeStyles, Select, Subtitle2, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { group, same } from "../../okr/quality/lines";
import { everyKeyResult, historyOf } from "../../okr/review/history";
import type { OpenHistory } from "../../workbook/open-history";
import { BookHead } from "../components/book-head";
import { BookPage } from "../components/book-page";
import { HistoryChart } from "../components/history-chart";
import { HistoryTable } from "../components/history-table";
import { useMorePageTexts } from "../hooks/use-more-page-texts";
import { useHistory } from "../hooks/use-history";
import { useLine } from "../navigation";

const useStyles = makeStyles({
  text: { display: "block", margin: "8px 0" },
  which: { marginTop: "8px" },
  section: { marginTop: "16px" },
});

/** A key result over the quarters that it lived through. Read when the page opens and when a person asks: it may be long. */
export function HistoryView({ today }: { today: string }) {
  const words = useMorePageTexts().history;
  const { reading, ...history } = useHistory(today);
  const looking = reading && words.reading(reading.period, reading.index, reading.of);
  return (
    <BookPage title={words.title} reading={history} looking={looking}>
      {(open) => <History open={open} reload={history.reload} />}
    </BookPage>
  );
}

function History({ open: { periods }, reload }: { open: OpenHistory; reload: () => Promise<void> }) {
  const styles = useStyles();
  const words = useMorePageTexts().history;
  const cameFor = useLine();
  const [chosen, choose] = useState(cameFor?.table === "keyResults" ? cameFor.id : undefined);
  const known = useMemo(() => everyKeyResult(periods), [periods]);
  const one = known.find(({ id }) => chosen !== undefined && same(id, chosen)) ?? known[0];
  const past = useMemo(() => (one ? historyOf(one.id, periods) : []), [one, periods]);
  const byPeriod = [...group(known, ({ period }) => period).values()];
  return (
    <>
      <Text className={styles.text}>{words.intro}</Text>
      <BookHead words={words.found(known.length, periods.length)} reload={reload} />
      {!one && <Text className={styles.text}>{words.none}</Text>}
      {one && (
        <>
          <Field label={words.which} className={styles.which}>
            <Select value={one.id} onChange={(_, { value }) => choose(value)}>
              {byPeriod.map((own, i) => (
                <optgroup key={i} label={(i === 0 ? words.latest : words.ended)(own[0]!.period)}>
                  {own.map(({ id, text }) => (
                    <option key={id} value={id}>
                      {`${id} ${text}`.trim()}
                    </option>
                  ))}
                </optgroup>
              ))}
            </Select>
          </Field>
          <Text className={styles.text}>
            {words.lived(one.id, past.length)} {past.length === 1 && words.onlyOne}
          </Text>
          <section className={styles.section}>
            <Subtitle2 as="h2">{words.chart}</Subtitle2>
            <HistoryChart id={one.id} past={past} />
          </section>
          <section className={styles.section}>
            <HistoryTable id={one.id} past={past} periods={periods} />
          </section>
        </>
      )}
    </>
  );
}
