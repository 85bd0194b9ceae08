import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenBook } from "../../workbook/open-book";
import type { WorkbookProblem } from "../../workbook/port";
import { AddTeam } from "../components/add-team";
import { BookPage } from "../components/book-page";
import { EditOutcome } from "../components/edit-outcome";
import { Notice } from "../components/notice";
import { PageOutcome } from "../components/page-outcome";
import { StandingBadge } from "../components/plan-line";
import { useTexts } from "../hooks/language-context";
import { useMorePageTexts } from "../hooks/use-more-page-texts";
import { useBook } from "../hooks/use-book";
import { useEdit } from "../hooks/use-edit";
import { useFocusBack } from "../hooks/use-focus-back";
import { usePages, type Pages } from "../hooks/use-pages";
import { useWorkbook } from "../hooks/workbook-context";
import { standingOf } from "../standing";
import { firstPage, teamItems, type TeamItem } from "../team-list";

const useStyles = makeStyles({
  text: { display: "block", marginTop: "8px" },
  list: { margin: "12px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  card: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  line: { display: "block" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "6px" },
});

/** Who takes part, where each team stands, and the sheets that are theirs. */
export function TeamsView({ today }: { today: string }) {
  const { pane } = useTexts();
  const reading = useBook(today);
  useFocusBack(reading.refresh);
  return (
    <BookPage title={pane.home.teams.title} reading={reading}>
      {(open) => <Teams open={open} reload={reading.reload} />}
    </BookPage>
  );
}

function Teams({ open, reload }: { open: OpenBook; reload: () => Promise<void> }) {
  const styles = useStyles();
  const words = useMorePageTexts().teams;
  const pages = usePages(open);
  const edit = useEdit(reload);
  const first = firstPage(open);
  const items = teamItems(open, pages.found);
  return (
    <>
      <Text className={styles.text}>{first === undefined ? words.introWithoutPage : words.intro(first)}</Text>
      <PageOutcome pages={pages} />
      <EditOutcome state={edit.state} />
      {items.length === 0 && <Text className={styles.text}>{words.none}</Text>}
      <ul className={styles.list} aria-label={words.list}>
        {items.map((item) => (
          <li key={item.team.row} className={styles.card}>
            <TeamCard
              item={item}
              pages={pages}
              onDraw={(team) => {
                edit.clear();
                void pages.draw(team);
              }}
            />
          </li>
        ))}
      </ul>
      <AddTeam open={open} edit={edit} onBegin={pages.clear} />
    </>
  );
}

interface TeamCardProps {
  readonly item: TeamItem;
  readonly pages: Pages;
  readonly onDraw: (team: string) => void;
}

function TeamCard({ item, pages, onDraw }: TeamCardProps) {
  const styles = useStyles();
  const { pane, sheets } = useTexts();
  const words = useMorePageTexts().teams;
  const workbook = useWorkbook();
  const [refused, setRefused] = useState<WorkbookProblem>();
  const { team, level, partOf, mission } = item.team;
  const isBusy = pages.state.step === "drawing" || pages.state.step === "removing";
  const levels: Readonly<Record<string, string>> = sheets.words.levels;
  return (
    <>
      <div className={styles.name}>
        <Text weight="semibold">{team}</Text>
        {level !== "" && (
          <Badge appearance="outline" color="informative">
            {levels[level] ?? level}
          </Badge>
        )}
        <StandingBadge standing={standingOf(item.measured)} />
      </div>
      {partOf !== "" && (
        <Text size={200} className={styles.line}>
          {words.partOf(partOf)}
        </Text>
      )}
      <Text size={200} className={styles.line}>
        {mission === "" ? words.noMission : mission}
      </Text>
      <div className={styles.actions}>
        {item.pages.map((sheet) => (
          <Button key={sheet} size="small" onClick={() => void workbook.show(sheet).then(setRefused)}>
            {words.page(sheet)}
          </Button>
        ))}
        {item.pages.length === 0 && team !== "" && (
          <Button
            size="small"
            aria-label={words.makePageFor(team)}
            disabledFocusable={isBusy}
            onClick={() => onDraw(team)}
          >
            {words.makePage}
          </Button>
        )}
      </div>
      {refused && <Notice intent="error" title={words.notShown} texts={[pane.explainWorkbook(refused)]} />}
    </>
  );
}
