import { Pane } from "./addin/pane";
import { Ribbon } from "./addin/ribbon";
import { FormulaBar } from "./chrome/formula-bar";
import { MessageBar } from "./chrome/message-bar";
import { SheetTabs } from "./chrome/sheet-tabs";
import { StatusBar } from "./chrome/status-bar";
import { TitleBar } from "./chrome/title-bar";
import { SheetView } from "./grid/sheet-view";

/** The whole page, from top to bottom as in Excel on the web. */
export function App() {
  return (
    <div className="workbench">
      <TitleBar />
      <Ribbon />
      <MessageBar />
      <FormulaBar />
      <main className="middle" aria-label="Workbook">
        <SheetView />
        <Pane />
      </main>
      <footer className="bottom">
        <SheetTabs />
        <StatusBar />
      </footer>
    </div>
  );
}
