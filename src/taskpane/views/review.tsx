import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { dayIn, key, same } from "../../okr/quality/lines";
import { agenda, type AgendaItem } from "../../okr/review/agenda";
import type { OpenLog } from "../../workbook/open-log";
import { BAND_COLORS } from "../components/band-colors";
import { BookHead } from "../components/book-head";
import { BookPage } from "../components/book-page";
import { EditOutcome } from "../components/edit-outcome";
import { NoDay } from "../components/no-day";
import { Notice } from "../components/notice";
import { ReviewForm } from "../components/review-form";
import { useTexts } from "../hooks/language-context";
import { useFocusBack } from "../hooks/use-focus-back";
import { useLog } from "../hooks/use-log";
import { useMeasures } from "../hooks/use-measures";
import { useReview } from "../hooks/use-review";
import type { ReviewDraftsKept } from "../hooks/use-review-drafts";
import { useLine } from "../navigation";
import { draftKey, isIncluded, reviewDay } from "../review-edit";

const useStyles = makeStyles({
  intro: { display: "block", margin: "8px 0" },
  list: { margin: "8px -12px 12px" },
  id: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
  badges: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", marginTop: "2px" },
  header: { display: "block", padding: "6px 0", textAlign: "start" },
  save: { display: "grid", justifyItems: "start", rowGap: "12px" },
});

interface ReviewViewProps {
  readonly today: string;
  readonly drafts: ReviewDraftsKept;
}

/** What a team says about its objectives every few weeks: where they stand, what was learnt, what changes. */
export function ReviewView({ today, drafts }: ReviewViewProps) {
  const words = useTexts().pane.review;
  const reading = useLog(today);
  useFocusBack(reading.refresh);
  return (
    <BookPage title={words.title} reading={reading}>
      {(open) => <Reviews open={open} drafts={drafts} reload={reading.reload} />}
    </BookPage>
  );
}

interface ReviewsProps {
  readonly open: OpenLog;
  readonly drafts: ReviewDraftsKept;
  readonly reload: () => Promise<void>;
}

function Reviews({ open, drafts, reload }: ReviewsProps) {
  const words = useTexts().pane.review;
  const day = reviewDay(open);
  if (day === undefined) return <NoDay open={open} />;
  const items = agenda(open.book, open.counted, open.reviews, open.book.period.asOf);
  if (items.length === 0) return <Notice intent="info" title={words.noneTitle} texts={[words.none]} />;
  return <Agenda open={open} drafts={drafts} reload={reload} items={items} day={day} />;
}

interface AgendaProps extends ReviewsProps {
  readonly items: readonly AgendaItem[];
  /** As `2026-11-15`. */
  readonly day: string;
}

function Agenda({ open, drafts, reload, items, day }: AgendaProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.review;
  const { showDay } = useMeasures(open);
  const form = useReview(open, items, { day, kept: drafts, reload });
  const line = useLine();
  const [unfolded, setUnfolded] = useState<readonly string[]>(() => [startOf(items, line?.id)]);
  const [isNothingToSave, setNothingToSave] = useState(false);
  const isBusy = form.state.step === "writing";
  const canSave = open.found.tables.reviews !== undefined;
  const { undo } = form;
  return (
    <>
      <Text className={styles.intro}>{words.intro}</Text>
      <BookHead words={words.head(open.found.label, showDay(open.book.period.asOf), items.length)} reload={reload} />
      {!canSave && <Notice intent="warning" title={words.noSheetTitle} texts={[words.noSheet]} />}
      <Accordion
        className={styles.list}
        collapsible
        multiple
        openItems={[...unfolded]}
        onToggle={(_, { openItems }) => setUnfolded(openItems as string[])}
      >
        {items.map((item) => {
          const { objective } = item;
          const draft = drafts.drafts[draftKey(open.found.label, objective.id)] ?? {};
          return (
            <AccordionItem key={objective.row} value={placeOf(item)}>
              <AccordionHeader as="h2" expandIconPosition="end">
                <Header open={open} item={item} isDraft={isIncluded(item, draft)} />
              </AccordionHeader>
              <AccordionPanel>
                <ReviewForm
                  open={open}
                  item={item}
                  draft={draft}
                  change={(change) => {
                    setNothingToSave(false);
                    drafts.change(draftKey(open.found.label, objective.id), change);
                  }}
                />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
      {canSave && (
        <form
          className={styles.save}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setNothingToSave(form.included.length === 0);
            void form.save();
          }}
        >
          <Field label={words.by} hint={words.byHint}>
            <Input name="by" value={form.by} onChange={(_, { value }) => form.setBy(value)} />
          </Field>
          <Field validationState="warning" {...(isNothingToSave && { validationMessage: words.nothingToSave })}>
            <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
              {words.save(form.included.length)}
            </Button>
          </Field>
        </form>
      )}
      <EditOutcome state={form.state} actions={undo && <Button onClick={() => void undo()}>{words.undo}</Button>} />
    </>
  );
}

interface HeaderProps {
  readonly open: OpenLog;
  readonly item: AgendaItem;
  readonly isDraft: boolean;
}

/** An objective in the list: its band and score, which review it is, and whether something is written. */
function Header({ open, item, isDraft }: HeaderProps) {
  const styles = useStyles();
  const { pane, review, format } = useTexts();
  const words = pane.review;
  const { showDay } = useMeasures(open);
  const { objective, band, score, iteration } = item;
  const today = dayIn(open.book.period.asOf);
  const isReviewed = open.reviews.some(
    (one) => same(one.objective, objective.id) && dayIn(one.day) === today && objective.id !== "",
  );
  return (
    <span className={styles.header}>
      <span className={styles.id}>{objective.id}</span>
      {objective.objective}
      <span className={styles.badges}>
        {band && (
          <Badge appearance="tint" color={BAND_COLORS[band]}>
            {review.bands[band].name}
          </Badge>
        )}
        {score !== undefined && <Text size={200}>{format.share(score)}</Text>}
        <Text size={200}>{review.iteration(iteration)}</Text>
        {isReviewed && (
          <Badge appearance="outline" color="informative">
            {words.reviewedOn(showDay(open.book.period.asOf))}
          </Badge>
        )}
        {isDraft && (
          <Badge appearance="outline" color="warning">
            {words.notSaved}
          </Badge>
        )}
      </span>
    </span>
  );
}

/** Which part of the page an objective is: rows may share an id, or have none. */
function placeOf({ objective }: AgendaItem): string {
  return `${objective.row} ${key(objective.id)}`;
}

/** Which objective is unfolded first: the one that the page was opened at. */
function startOf(items: readonly AgendaItem[], id: string | undefined): string {
  const asked = id === undefined ? undefined : items.find(({ objective }) => same(objective.id, id));
  return placeOf((asked ?? items[0])!);
}
