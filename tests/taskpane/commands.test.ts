/** @jest-environment jsdom */
import { act } from "react";
import { associateCommands, COMMANDS } from "../../src/taskpane/commands";
import { FakeWorkbook } from "./fake-workbook";
import { Pane } from "./pane";

type Handler = (event: { completed(): void }) => void;

const handlers = new Map<string, Handler>();
const pane = new Pane();
let showAsTaskpane: () => Promise<void>;
let openBrowserWindow: () => void;

beforeEach(async () => {
  showAsTaskpane = () => Promise.resolve();
  openBrowserWindow = () => undefined;
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, handler: Handler) => void handlers.set(name, handler) },
      addin: { showAsTaskpane: () => showAsTaskpane() },
      context: {
        requirements: { isSetSupported: () => true },
        ui: { openBrowserWindow: () => openBrowserWindow() },
      },
    },
  });
  associateCommands();
  await pane.draw(new FakeWorkbook());
});
afterEach(() => pane.close());

const press = async (command: string): Promise<jest.Mock> => {
  const completed = jest.fn();
  await act(async () => {
    handlers.get(command)?.({ completed });
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  return completed;
};

test("every button of the ribbon has its code", () => {
  expect([...handlers.keys()]).toEqual([...COMMANDS]);
});

test("a button opens its page, and Excel is told that it has ended", async () => {
  expect(await press("formulas")).toHaveBeenCalledTimes(1);
  expect(pane.text).toContain("Formulas");
});

test.each([
  ["newWorkbook", "New workbook"],
  ["formulas", "Formulas"],
  ["help", "Help"],
])("%s fails: Excel is told that it has ended, and the pane says what did not work", async (command, label) => {
  const fail = () => {
    throw new Error("The runtime is gone.");
  };
  showAsTaskpane = () => Promise.resolve().then(fail);
  openBrowserWindow = fail;
  expect(await press(command)).toHaveBeenCalledTimes(1);
  expect(pane.text).toContain(`The button ${label} did not do its work`);
  expect(pane.text).toContain("The runtime is gone.");
});

test("the next step clears the message", async () => {
  openBrowserWindow = () => {
    throw new Error("No window.");
  };
  await press("help");
  await press("newWorkbook");
  expect(pane.text).not.toContain("No window.");
});
