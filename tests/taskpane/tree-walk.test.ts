import { layOutTree } from "../../src/taskpane/tree-layout";
import { treeStep } from "../../src/taskpane/tree-walk";
import { forestFrom } from "../okr/kpi/a-forest";

const forest = forestFrom([
  ["top", "", "product"],
  ["deals", "top", "product"],
  ["proposals", "deals"],
  ["conversion", "deals"],
  ["price", "top"],
]);
const [TOP, DEALS, PROPOSALS, CONVERSION, PRICE] = [0, 1, 2, 3, 4] as const;

describe("keys in the picture of a tree do what they do in every tree", () => {
  test.each([
    ["down goes to the next that can be seen", "ArrowDown", DEALS, [], { goTo: PROPOSALS }],
    ["and past what is folded away", "ArrowDown", DEALS, [DEALS], { goTo: PRICE }],
    ["up goes to the one before", "ArrowUp", PRICE, [], { goTo: CONVERSION }],
    ["at the end there is none", "ArrowDown", PRICE, [], undefined],
    ["nor at the beginning", "ArrowUp", TOP, [], undefined],
    ["right unfolds", "ArrowRight", DEALS, [DEALS], { unfold: DEALS }],
    ["right goes to the first child of what is unfolded", "ArrowRight", DEALS, [], { goTo: PROPOSALS }],
    ["right does nothing at a leaf", "ArrowRight", PRICE, [], undefined],
    ["left folds", "ArrowLeft", DEALS, [], { fold: DEALS }],
    ["left goes up from what is folded", "ArrowLeft", DEALS, [DEALS], { goTo: TOP }],
    ["left goes up from a leaf", "ArrowLeft", CONVERSION, [], { goTo: DEALS }],
    ["left does nothing at a folded root", "ArrowLeft", TOP, [TOP], undefined],
    ["Home goes to the root", "Home", CONVERSION, [], { goTo: TOP }],
    ["End goes to the last that can be seen", "End", TOP, [], { goTo: PRICE }],
    ["Space folds", " ", DEALS, [], { fold: DEALS }],
    ["Space unfolds", " ", DEALS, [DEALS], { unfold: DEALS }],
    ["Space does nothing at a leaf", " ", PRICE, [], undefined],
    ["Enter opens what can be done", "Enter", PRICE, [], { open: PRICE }],
    ["other keys do nothing", "a", PRICE, [], undefined],
  ])("%s", (_rule, key, at, folded, step) => {
    const { boxes } = layOutTree(forest, TOP, new Set<number>(folded), { way: "down", room: 288 }, () => 72);
    expect(treeStep(key, boxes, at)).toEqual(step);
  });
});

test("across the levels stand side by side, and the keys still go through the nodes in the order of the sheet", () => {
  const { boxes } = layOutTree(forest, TOP, new Set(), { way: "across" }, () => 72);
  expect(treeStep("ArrowDown", boxes, DEALS)).toEqual({ goTo: PROPOSALS });
  expect(treeStep("ArrowDown", boxes, CONVERSION)).toEqual({ goTo: PRICE });
});
