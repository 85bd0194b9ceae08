import { needsHelp, teamsMissingTogether } from "../../src/okr/team-signals";
import { bookOf } from "./quality/a-book";

describe("teamsMissingTogether: two teams at once are a signal about the strategy", () => {
  const signal = (...objectives: { team: string; status: string; state?: string }[]) => {
    const { isSignal, teams } = teamsMissingTogether(
      bookOf({ objectives: objectives.map((line, i) => ({ id: `O${i}`, ...line })) }),
    );
    return [isSignal, teams.map(({ team, objectives: missing }) => `${team} ${missing.length}`)];
  };
  const sales = { team: "Sales", status: "At risk" };
  test.each<[string, Parameters<typeof signal>, unknown]>([
    ["two teams", [sales, { team: "Support", status: "Missed" }], [true, ["Sales 1", "Support 1"]]],
    ["one team twice is no signal", [sales, { ...sales, team: "SALES" }], [false, ["Sales 2"]]],
    ["behind is not missing", [sales, { team: "Support", status: "Behind" }], [false, ["Sales 1"]]],
    ["what rests does not miss", [sales, { team: "Support", status: "Missed", state: "Cancelled" }], [false, ["Sales 1"]]],
    ["nobody", [{ team: "Sales", status: "On track" }], [false, []]],
    ["an objective of no team is nobody's", [sales, { team: "", status: "At risk" }], [false, ["Sales 1"]]],
  ])("%s", (_what, objectives, wanted) => expect(signal(...objectives)).toEqual(wanted)); // prettier-ignore
});

describe("needsHelp: rows behind, at risk or missed, by owner", () => {
  const book = bookOf({
    keyResults: [
      { status: "Missed", owner: "West Lead" },
      { id: "KR2", status: "On track", owner: "North Lead" },
      { id: "KR3", status: "Behind", owner: "" },
      { id: "KR4", status: "At risk", owner: "east lead" },
      { id: "KR5", status: "Behind", owner: "west lead" },
      { id: "KR6", status: "At risk", owner: "North Lead", state: "Postponed" },
    ],
  });

  test("owners by name, rows as the sheet has them, rows without an owner last: no ranking", () =>
    expect(needsHelp(book).map(({ owner, keyResults }) => [owner, ...keyResults.map(({ id }) => id)])).toEqual([
      ["east lead", "KR4"],
      ["West Lead", "KR1", "KR5"],
      ["", "KR3"],
    ]));
});
