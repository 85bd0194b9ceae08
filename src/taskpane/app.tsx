import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { Workbook } from "../workbook/port";
import { ButtonTrouble } from "./components/button-trouble";
import { useDocumentStyles } from "./components/document-styles";
import { LanguageContext } from "./hooks/language-context";
import { useLanguageChoice } from "./hooks/use-language-choice";
import { WorkbookContext } from "./hooks/workbook-context";
import { useNewWorkbook } from "./hooks/use-new-workbook";
import { hasStepped, useTrouble, useView } from "./navigation";
import { useTheme, type HostTheme } from "./theme";
import { AboutView } from "./views/about";
import { FormulasView } from "./views/formulas";
import { HomeView } from "./views/home";
import { LineView } from "./views/line";
import { NewWorkbookView } from "./views/new-workbook";
import { PlanView } from "./views/plan";
import { QualityView } from "./views/quality";
import { OutsideView } from "./views/outside";

interface AppProps {
  /** Missing where there is no Excel. */
  readonly workbook: Workbook | undefined;
  /** Tag of the language that Excel speaks. */
  readonly displayLanguage: string | undefined;
  readonly hostTheme: () => HostTheme | undefined;
  /** Today as `2026-10-01`. */
  readonly today: () => string;
}

const useStyles = makeStyles({
  // Not on the provider: lists that open over the pane would get its classes, and cover everything.
  pane: { minHeight: "100vh" },
  // For what the browser itself draws: scroll bars, the calendar of a date field.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

export function App({ workbook, displayLanguage, hostTheme, today }: AppProps) {
  useDocumentStyles();
  const styles = useStyles();
  const { theme, dark } = useTheme(hostTheme);
  const language = useLanguageChoice(displayLanguage);
  return (
    <FluentProvider theme={theme} className={dark ? styles.dark : styles.light}>
      <div className={styles.pane}>
        <LanguageContext value={language}>
          {workbook ? (
            <WorkbookContext value={workbook}>
              <Troubles />
              <Views today={today} />
            </WorkbookContext>
          ) : (
            <OutsideView />
          )}
        </LanguageContext>
      </div>
    </FluentProvider>
  );
}

/** What a button of the ribbon could not do, above whatever page is open. */
function Troubles() {
  const trouble = useTrouble();
  return trouble && <ButtonTrouble {...trouble} />;
}

function Views({ today }: { today: () => string }) {
  const view = useView();
  const making = useNewWorkbook();
  switch (view) {
    case "home":
      return <HomeView today={today()} takesFocus={hasStepped()} />;
    case "newWorkbook":
      return <NewWorkbookView today={today()} making={making} />;
    case "plan":
      return <PlanView today={today()} />;
    case "line":
      return <LineView today={today()} />;
    case "quality":
      return <QualityView today={today()} />;
    case "formulas":
      return <FormulasView />;
    case "about":
      return <AboutView />;
  }
}
