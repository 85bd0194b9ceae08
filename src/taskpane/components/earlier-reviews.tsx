import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { numberIn } from "../../okr/quality/lines";
import { BANDS, QUESTIONS } from "../../okr/review/bands";
import type { Review } from "../../okr/review/review";
import type { OpenBook } from "../../workbook/open-book";
import { useTexts } from "../hooks/language-context";
import { useMeasures } from "../hooks/use-measures";

const useStyles = makeStyles({
  accordion: { marginLeft: "-12px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "12px" },
  head: { display: "block", fontWeight: tokens.fontWeightSemibold },
  said: { margin: 0 },
  label: { marginTop: "4px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  // What people wrote keeps its lines.
  text: { margin: 0, whiteSpace: "pre-wrap" },
});

/** What was said about an objective before. @param reviews the newest first */
export function EarlierReviews({ open, reviews }: { open: OpenBook; reviews: readonly Review[] }) {
  const styles = useStyles();
  const words = useTexts().pane.review;
  if (reviews.length === 0) return null;
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="earlier">
        <AccordionHeader as="h3" size="small">
          {words.earlier(reviews.length)}
        </AccordionHeader>
        <AccordionPanel>
          <ol className={styles.list}>
            {reviews.map((review) => (
              <li key={review.row}>
                <Earlier open={open} review={review} />
              </li>
            ))}
          </ol>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Earlier({ open, review }: { open: OpenBook; review: Review }) {
  const styles = useStyles();
  const { pane, review: says, format } = useTexts();
  const words = pane.review;
  const { showDay } = useMeasures(open);
  const band = BANDS.find((one) => one === review.band);
  const score = numberIn(review.score);
  const questions = band ? QUESTIONS[band] : [];
  const answers = [review.firstAnswer, review.secondAnswer, review.thirdAnswer];
  const said = [
    { label: says.accomplishments, text: review.accomplishments },
    { label: says.challenges, text: review.challenges },
    ...answers.map((text, i) => {
      const question = questions[i];
      return { label: question ? says.questions[question] : "", text };
    }),
  ].filter(({ text }) => text !== "");
  const iteration = numberIn(review.iteration);
  return (
    <>
      <Text className={styles.head}>
        {words.earlierHead(iteration === undefined ? "" : format.number(iteration), showDay(review.day))}
      </Text>
      <Text block size={200}>
        {words.earlierStood(band ? says.bands[band].name : review.band, score === undefined ? "" : format.share(score))}
      </Text>
      {said.length === 0 && <Text block>{words.nothingSaid}</Text>}
      <dl className={styles.said}>
        {said.map(({ label, text }, i) => (
          <div key={i}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
      {review.by !== "" && (
        <Text block size={200}>
          {words.signed(review.by)}
        </Text>
      )}
    </>
  );
}
