import {
  AlertBadgeRegular,
  ArchiveRegular,
  ArrowForwardRegular,
  BranchForkRegular,
  ChartMultipleRegular,
  CheckmarkStarburstRegular,
  ClipboardCheckmarkRegular,
  DocumentAddRegular,
  HandshakeRegular,
  HistoryRegular,
  InfoRegular,
  MathFormulaRegular,
  OrganizationRegular,
  PeopleCommunityRegular,
  PeopleTeamRegular,
  TaskListLtrRegular,
  WrenchRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { waiting } from "../../okr/log/due-for";
import type { Texts } from "../../texts/texts";
import { isClosed, type OpenBook } from "../../workbook/open-book";
import { checkInDaysOf } from "../../workbook/open-log";
import { agreedPlan } from "../agreed-plan";
import { findingsOf } from "../hooks/findings";
import type { View } from "../navigation";

/** A way from the start to a page. */
export interface WayPlan {
  readonly view: View;
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
}

type Words = Texts["pane"]["home"];

/** What comes first: the check-in, with who waits for it; once the quarter is closed, the next one. */
export function firstWay(open: OpenBook, words: Words): WayPlan {
  if (isClosed(open)) return nextQuarterWay(words);
  const { period } = open.book;
  const { stale, due } = waiting(open.book, period.asOf, checkInDaysOf(open));
  const { title, text } = words.checkIn;
  return { view: "checkIn", icon: <ClipboardCheckmarkRegular />, title, text: text(stale, due) };
}

/** What a quarter that is under way needs, with what asks for it. */
export function quarterWays(open: OpenBook, today: string, words: Words): readonly WayPlan[] {
  const { quality, agreed } = words;
  const { changed, ready, unready, reminds } = agreedPlan(open, today);
  const notAgreed = changed.length + ready.length + unready.length;
  return [
    { view: "plan", icon: <TaskListLtrRegular />, ...words.plan },
    { view: "trend", icon: <ChartMultipleRegular />, ...words.trend },
    { view: "signals", icon: <AlertBadgeRegular />, ...words.signals },
    { view: "review", icon: <PeopleCommunityRegular />, ...words.review },
    {
      view: "quality",
      icon: <CheckmarkStarburstRegular />,
      title: quality.title,
      text: quality.text(findingsOf(open).length),
    },
    {
      view: "agreed",
      icon: <HandshakeRegular />,
      title: agreed.title,
      text: reminds ? agreed.reminder : agreed.text(notAgreed),
    },
  ];
}

/** What is needed now and then. */
export function otherWays(open: OpenBook, words: Words): readonly WayPlan[] {
  return [
    { view: "tree", icon: <OrganizationRegular />, ...words.tree },
    { view: "split", icon: <BranchForkRegular />, ...words.split },
    { view: "teams", icon: <PeopleTeamRegular />, ...words.teams },
    { view: "close", icon: <ArchiveRegular />, ...words.close },
    ...(isClosed(open) ? [] : [nextQuarterWay(words)]),
    { view: "history", icon: <HistoryRegular />, ...words.history },
    { view: "repair", icon: <WrenchRegular />, ...words.repair },
  ];
}

function nextQuarterWay({ nextQuarter }: Words): WayPlan {
  return { view: "nextQuarter", icon: <ArrowForwardRegular />, ...nextQuarter };
}

/** What there is without a period as well. */
export function waysAnywhere(words: Words): readonly [WayPlan, ...WayPlan[]] {
  return [
    { view: "newWorkbook", icon: <DocumentAddRegular />, ...words.newWorkbook },
    { view: "formulas", icon: <MathFormulaRegular />, ...words.formulas },
    { view: "about", icon: <InfoRegular />, ...words.about },
  ];
}
