import {
  Button,
  Checkbox,
  Field,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { linesOf, same } from "../../okr/quality/lines";
import type { AgendaItem } from "../../okr/review/agenda";
import { cadenceSentence } from "../../okr/review/sentence";
import { textsOf } from "../../texts/languages";
import type { OpenLog } from "../../workbook/open-log";
import { useTexts } from "../hooks/language-context";
import { useMeasures } from "../hooks/use-measures";
import { open as goTo } from "../navigation";
import {
  answersOfOtherBands,
  isIncluded,
  leftOut,
  PROPOSED,
  proposals,
  textOf,
  type Proposed,
  type ReviewDraft,
} from "../review-edit";
import { standingOf } from "../standing";
import { EarlierReviews } from "./earlier-reviews";
import { StandingBadge } from "./plan-line";
import { ReviewAgreed } from "./review-agreed";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px", paddingBottom: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  id: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  standing: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px" },
  takes: { display: "grid", justifyItems: "start", rowGap: "4px", marginTop: "4px" },
  take: { textAlign: "start", justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
});

interface ReviewFormProps {
  readonly open: OpenLog;
  readonly item: AgendaItem;
  readonly draft: ReviewDraft;
  readonly change: (change: Partial<ReviewDraft>) => void;
}

/** The review of one objective: where it stands, what changed after it was agreed, what is said about it. */
export function ReviewForm({ open, item, draft, change }: ReviewFormProps) {
  const styles = useStyles();
  const { pane, review } = useTexts();
  const words = pane.review;
  const { objective, band, cadence, questions } = item;
  const proposed = proposals(item, textsOf(open.language).review);
  const canBeSaved = objective.id !== "";
  return (
    <div className={styles.form}>
      <Text>{band ? review.bands[band].meaning : words.notMeasured}</Text>
      {cadence && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{cadenceSentence(cadence, review)}</MessageBarBody>
        </MessageBar>
      )}
      <section>
        <h3 className={styles.heading}>{words.keyResults}</h3>
        <KeyResults open={open} item={item} />
      </section>
      <section>
        <h3 className={styles.heading}>{words.agreed}</h3>
        <ReviewAgreed open={open} objective={objective} />
      </section>
      {PROPOSED.map((field) => (
        <ProposedText
          key={field}
          field={field}
          proposed={proposed[field]}
          text={textOf(draft, field, proposed[field])}
          change={(text) => change({ [field]: text })}
        />
      ))}
      {band && <h3 className={styles.heading}>{words.questions(review.bands[band].name)}</h3>}
      {questions.map((question) => (
        <Field key={question} label={review.questions[question]}>
          <Textarea
            name={question}
            resize="vertical"
            value={draft.answers?.[question] ?? ""}
            onChange={(_, { value }) => change({ answers: { ...draft.answers, [question]: value } })}
          />
        </Field>
      ))}
      {answersOfOtherBands(item, draft).map(([question, answer]) => (
        <Text key={question} block>
          {words.otherBand(review.questions[question], answer)}
        </Text>
      ))}
      {canBeSaved ? (
        <Checkbox
          label={words.include}
          aria-label={words.includeOf(objective.id)}
          checked={isIncluded(item, draft)}
          onChange={(_, { checked }) => change({ included: checked === true })}
        />
      ) : (
        <Text>{words.noId}</Text>
      )}
      <EarlierReviews
        open={open}
        reviews={canBeSaved ? open.reviews.filter((one) => same(one.objective, objective.id)).reverse() : []}
      />
    </div>
  );
}

/** The key results that the score is made of. */
function KeyResults({ open, item }: { open: OpenLog; item: AgendaItem }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.review;
  const { show } = useMeasures(open);
  const keyResults = linesOf(open.book).keyResultsOf(item.objective);
  if (keyResults.length === 0) return <Text>{words.noKeyResults}</Text>;
  return (
    <ul className={styles.list}>
      {keyResults.map((keyResult) => (
        <li key={keyResult.row}>
          <Text>
            <span className={styles.id}>{keyResult.id}</span>
            {keyResult.keyResult}
          </Text>
          <Text block size={200}>
            {words.measured(show(keyResult.current, keyResult), show(keyResult.target, keyResult))}
          </Text>
          <span className={styles.standing}>
            <StandingBadge standing={standingOf(keyResult)} />
            {keyResult.id !== "" && (
              <Link
                as="button"
                aria-label={words.trendOf(keyResult.id)}
                onClick={() => goTo("trend", { table: "keyResults", id: keyResult.id })}
              >
                {pane.signals.trend}
              </Link>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface ProposedTextProps {
  readonly field: Proposed;
  readonly proposed: readonly string[];
  readonly text: string;
  readonly change: (text: string) => void;
}

/** A text that begins with what the sheets propose; sentences that were taken out can be put in again. */
function ProposedText({ field, proposed, text, change }: ProposedTextProps) {
  const styles = useStyles();
  const { pane, review } = useTexts();
  const words = pane.review;
  const out = leftOut(text, proposed);
  return (
    <div>
      <Field label={review[field]} hint={proposed.length === 0 ? words.nothingProposed : words.proposed}>
        <Textarea
          name={field}
          resize="vertical"
          rows={rowsFor(text)}
          value={text}
          onChange={(_, { value }) => change(value)}
        />
      </Field>
      {out.length > 0 && (
        <div className={styles.takes}>
          {out.map((sentence) => (
            <Button
              key={sentence}
              className={styles.take}
              size="small"
              appearance="subtle"
              icon={<AddRegular />}
              onClick={() => change([text.trimEnd(), sentence].filter((part) => part !== "").join("\n"))}
            >
              {words.takeIn(sentence)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** About as many letters as fit on a line of the pane. */
const LETTERS = 36;

/** As many lines as a text takes, within what a person wants to see at once. */
function rowsFor(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 0);
  return Math.min(10, Math.max(3, lines));
}
