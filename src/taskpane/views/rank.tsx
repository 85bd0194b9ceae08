import { BookHead } from "../components/book-head";
import { BookPage } from "../components/book-page";
import { useFocusBack } from "../hooks/use-focus-back";
import { useTreeReading } from "../hooks/use-tree";
import { useTreeTexts } from "../hooks/use-tree-texts";

/** Work, ranked by what it is likely to move for what it costs. */
export function RankView({ today }: { today: string }) {
  const words = useTreeTexts().rank;
  const reading = useTreeReading(today);
  useFocusBack(reading.refresh);
  return (
    <BookPage title={words.title} reading={reading}>
      {(open) => <BookHead words={open.found.label} reload={reading.reload} />}
    </BookPage>
  );
}
