import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text } from "@fluentui/react-components";
import type { OpenBook } from "../../workbook/open-book";
import { agreedPlan } from "../agreed-plan";
import { AgreeForm } from "../components/agree-form";
import { AgreedHistory } from "../components/agreed-history";
import { BookPage } from "../components/book-page";
import { ChangedCard } from "../components/changed-card";
import { EditOutcome } from "../components/edit-outcome";
import { PlanLine } from "../components/plan-line";
import { SetAside } from "../components/set-aside";
import { useTexts } from "../hooks/language-context";
import { useBook } from "../hooks/use-book";
import { useEdit } from "../hooks/use-edit";
import { useFocusBack } from "../hooks/use-focus-back";

const useStyles = makeStyles({
  text: { display: "block", marginTop: "8px" },
  reminder: { marginTop: "12px" },
  section: { marginTop: "20px" },
  heading: { margin: 0, fontSize: "14px", fontWeight: 600 },
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
});

/** What each key result is measured by: agreed up front, and every later change with its day and reason. */
export function AgreedView({ today }: { today: string }) {
  const { pane } = useTexts();
  const reading = useBook(today);
  useFocusBack(reading.refresh);
  return (
    <BookPage title={pane.home.agreed.title} reading={reading}>
      {(open) => <Agreed open={open} today={today} reload={reading.reload} />}
    </BookPage>
  );
}

interface AgreedProps {
  readonly open: OpenBook;
  readonly today: string;
  readonly reload: () => Promise<void>;
}

function Agreed({ open, today, reload }: AgreedProps) {
  const styles = useStyles();
  const words = useTexts().pane.agreed;
  const edit = useEdit(reload);
  const plan = agreedPlan(open, today);
  const { ready, unready, changed, histories } = plan;
  const isAllWell = !plan.nothingAgreed && ready.length + changed.length === 0;
  return (
    <>
      <Text className={styles.text}>{words.intro}</Text>
      {plan.reminds && (
        <MessageBar className={styles.reminder} intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.reminderTitle}</MessageBarTitle>
            {words.reminder}
          </MessageBarBody>
        </MessageBar>
      )}
      <EditOutcome state={edit.state} />
      {isAllWell && <Text className={styles.text}>{words.allAgreed}</Text>}
      {plan.nothingAgreed && ready.length === 0 && <Text className={styles.text}>{words.noneReady}</Text>}
      {changed.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.changed}</h2>
          <Text size={200}>{words.changedHint}</Text>
          <ul className={styles.list}>
            {changed.map((difference) => (
              <li key={difference.keyResult.id}>
                <ChangedCard open={open} difference={difference} today={today} edit={edit} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {ready.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{plan.nothingAgreed ? words.readyFirst : words.readyLater}</h2>
          <AgreeForm open={open} keyResults={ready} first={plan.nothingAgreed} today={today} edit={edit} />
        </section>
      )}
      {unready.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.unready}</h2>
          <ul className={styles.list}>
            {unready.map(({ row, id, keyResult }) => (
              <li key={row}>
                <PlanLine line={{ table: "keyResults", id }} words={keyResult} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {histories.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.history}</h2>
          <AgreedHistory open={open} histories={histories} />
        </section>
      )}
      <SetAside open={open} edit={edit} />
    </>
  );
}
