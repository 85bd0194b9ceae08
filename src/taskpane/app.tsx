import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import type { Workbook } from "../workbook/port";
import { ButtonTrouble } from "./components/button-trouble";
import { PageBoundary } from "./components/page-boundary";
import { useDocumentStyles } from "./components/document-styles";
import { LanguageContext } from "./hooks/language-context";
import { useLanguageChoice } from "./hooks/use-language-choice";
import { WorkbookContext } from "./hooks/workbook-context";
import { useClosingDrafts } from "./hooks/use-closing-drafts";
import { useNewWorkbook } from "./hooks/use-new-workbook";
import { useReviewDrafts } from "./hooks/use-review-drafts";
import { hasStepped, useSteps, useTrouble, useView, watchLeaving } from "./navigation";
import { useTheme, type HostTheme } from "./theme";
import { HomeView } from "./views/home";
import { OutsideView } from "./views/outside";

/** The first page stands before the others are here; a person who is faster than the network waits a moment. */
const pages = () => import(/* webpackChunkName: "pages" */ "./views/pages");
const morePages = () => import(/* webpackChunkName: "more-pages" */ "./views/more-pages");
const sheetPages = () => import(/* webpackChunkName: "sheet-pages" */ "./views/sheet-pages");
const treePages = () => import(/* webpackChunkName: "tree-pages" */ "./views/tree-pages");
const AboutView = lazy(async () => ({ default: (await morePages()).AboutView }));
const AgreedView = lazy(async () => ({ default: (await pages()).AgreedView }));
const CheckInView = lazy(async () => ({ default: (await pages()).CheckInView }));
const CloseView = lazy(async () => ({ default: (await sheetPages()).CloseView }));
const FormulasView = lazy(async () => ({ default: (await morePages()).FormulasView }));
const HistoryView = lazy(async () => ({ default: (await morePages()).HistoryView }));
const LineView = lazy(async () => ({ default: (await pages()).LineView }));
const NewWorkbookView = lazy(async () => ({ default: (await sheetPages()).NewWorkbookView }));
const NextQuarterView = lazy(async () => ({ default: (await sheetPages()).NextQuarterView }));
const PlanView = lazy(async () => ({ default: (await pages()).PlanView }));
const QualityView = lazy(async () => ({ default: (await pages()).QualityView }));
const RankView = lazy(async () => ({ default: (await treePages()).RankView }));
const RepairView = lazy(async () => ({ default: (await sheetPages()).RepairView }));
const ReviewView = lazy(async () => ({ default: (await pages()).ReviewView }));
const SignalsView = lazy(async () => ({ default: (await pages()).SignalsView }));
const SplitView = lazy(async () => ({ default: (await morePages()).SplitView }));
const TeamsView = lazy(async () => ({ default: (await morePages()).TeamsView }));
const TreeView = lazy(async () => ({ default: (await treePages()).TreeView }));
const TrendView = lazy(async () => ({ default: (await pages()).TrendView }));

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
              <Pages today={today} />
            </WorkbookContext>
          ) : (
            <OutsideView />
          )}
        </LanguageContext>
      </div>
    </FluentProvider>
  );
}

/** A page that cannot be shown keeps nobody from the next one. */
function Pages({ today }: { today: () => string }) {
  return (
    <PageBoundary step={useSteps()}>
      <Suspense>
        <Views today={today} />
      </Suspense>
    </PageBoundary>
  );
}

/** What a button of the ribbon could not do, above whatever page is open. */
function Troubles() {
  const trouble = useTrouble();
  return trouble && <ButtonTrouble {...trouble} />;
}

function Views({ today }: { today: () => string }) {
  const view = useView();
  useEffect(() => void pages().then(morePages).then(sheetPages).then(treePages), []);
  useEffect(watchLeaving, []);
  const making = useNewWorkbook();
  const drafts = useReviewDrafts();
  const closing = useClosingDrafts();
  switch (view) {
    case "home":
      return <HomeView today={today()} takesFocus={hasStepped()} />;
    case "newWorkbook":
      return <NewWorkbookView today={today()} making={making} />;
    case "checkIn":
      return <CheckInView today={today()} />;
    case "plan":
      return <PlanView today={today()} />;
    case "line":
      return <LineView today={today()} />;
    case "quality":
      return <QualityView today={today()} />;
    case "agreed":
      return <AgreedView today={today()} />;
    case "split":
      return <SplitView today={today()} />;
    case "teams":
      return <TeamsView today={today()} />;
    case "review":
      return <ReviewView today={today()} drafts={drafts} />;
    case "trend":
      return <TrendView today={today()} />;
    case "signals":
      return <SignalsView today={today()} />;
    case "history":
      return <HistoryView today={today()} />;
    case "close":
      return <CloseView today={today()} drafts={closing} />;
    case "nextQuarter":
      return <NextQuarterView today={today()} drafts={closing} making={making} />;
    case "repair":
      return <RepairView today={today()} />;
    case "tree":
      return <TreeView today={today()} />;
    case "rank":
      return <RankView today={today()} />;
    case "formulas":
      return <FormulasView />;
    case "about":
      return <AboutView />;
  }
}
