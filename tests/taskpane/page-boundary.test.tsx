/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { LanguageContext, type LanguageChoice } from "../../src/taskpane/hooks/language-context";
import { PageBoundary } from "../../src/taskpane/components/page-boundary";

function Broken({ error }: { error: Error }): ReactNode {
  throw error;
}

const ENGLISH: LanguageChoice = {
  language: "en",
  ofExcel: "en",
  chosen: undefined,
  kept: true,
  choose: () => undefined,
};

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
const host = document.body.appendChild(document.createElement("div"));

/** React tells the console of every error that a boundary catches. */
beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined;
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  jest.restoreAllMocks();
});

function show(children: ReactNode, { step = 0, reload = jest.fn() } = {}): jest.Mock {
  act(() =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <LanguageContext value={ENGLISH}>
          <PageBoundary step={step} reload={reload}>
            {children}
          </PageBoundary>
        </LanguageContext>
      </FluentProvider>,
    ),
  );
  return reload;
}

const button = (name: string) => [...host.querySelectorAll("button")].find(({ textContent }) => textContent === name);

test("a page that could not be fetched says so, and opens the pane anew on demand", () => {
  const error = new Error("Loading chunk 12 failed.");
  error.name = "ChunkLoadError";
  const reload = show(<Broken error={error} />);
  expect(host.textContent).toMatch(
    /This page could not be fetched.*no connection.*Nothing in your workbook has changed/,
  );
  expect(host.textContent).not.toContain("chunk 12");
  act(() => button("Open the pane anew")!.click());
  expect(reload).toHaveBeenCalledTimes(1);
});

test("a page that breaks says that it is our mistake, and leads back to the start", () => {
  show(<Broken error={new TypeError("x is undefined")} />);
  expect(host.textContent).toContain("Something went wrong in the pane");
  expect(button("Back to start")).toBeDefined();
});

test("whatever is in order is shown as it is, and so is the page of the next step", () => {
  show(<Broken error={new Error("broken")} />);
  show(<p>All is well.</p>);
  expect(host.textContent).toContain("Something went wrong");
  show(<p>All is well.</p>, { step: 1 });
  expect(host.textContent).toBe("All is well.");
});
