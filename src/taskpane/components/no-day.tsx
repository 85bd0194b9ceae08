import { makeStyles } from "@fluentui/react-components";
import type { OpenBook } from "../../workbook/open-book";
import { useTexts } from "../hooks/language-context";
import { GoToCell } from "./go-to-cell";
import { Notice } from "./notice";

const useStyles = makeStyles({ way: { marginTop: "8px" } });

/** In place of what is judged on a day, while the cell with that day holds none. */
export function NoDay({ open }: { open: OpenBook }) {
  const styles = useStyles();
  const { book } = useTexts().pane;
  return (
    <>
      <Notice intent="warning" title={book.noDayTitle} texts={[book.noDay]} />
      <div className={styles.way}>
        <GoToCell spot={open.spotOf({ table: "period", field: "asOf" })} />
      </div>
    </>
  );
}
