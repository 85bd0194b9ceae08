import { createRoot } from "react-dom/client";
import { ExcelHost, type HostOptions } from "../host";
import { CULTURES, isCultureName } from "../host/model/culture";
import type { Catalogue } from "../host/protocol/catalogue";
import { App } from "./app";
import { goRoundWithF6 } from "./regions";
import { Workbench } from "./workbench";
import { WorkbenchProvider } from "./use-workbench";
import "./styles/index.css";

declare global {
  interface Window {
    /** For tests and for the curious: the host with its workbook, log and switches, and the page around it. */
    workbench: Workbench;
  }
}

const root = document.getElementById("root")!;

/** `?culture=de-DE` (its region), `?language=en-US` (its menus, if they are in another language). */
function regionAskedFor(query: URLSearchParams): Pick<HostOptions, "culture" | "displayLanguage"> {
  const culture = query.get("culture");
  const language = query.get("language");
  if (culture !== null && !isCultureName(culture)) {
    throw new Error(`It knows no region "${culture}"; there are ${Object.keys(CULTURES).join(", ")}.`);
  }
  return { ...(culture === null ? {} : { culture }), ...(language === null ? {} : { displayLanguage: language }) };
}

async function start(): Promise<void> {
  const answer = await fetch("catalogue.json");
  if (!answer.ok)
    throw new Error("The catalogue of Excel's classes is missing. Start the workbench with npm run workbench.");
  const catalogue = (await answer.json()) as Catalogue;
  const here = new URL(location.href);
  const address = (name: string, usual: string) => new URL(here.searchParams.get(name) ?? usual, here).href;
  const host = new ExcelHost({ catalogue, page: here.origin + here.pathname, ...regionAskedFor(here.searchParams) });
  const page = address("addin", "/addin/taskpane.html");
  const workbench = new Workbench(host, { page, manifest: address("manifest", new URL("manifest.xml", page).href) });
  window.workbench = workbench;
  goRoundWithF6(workbench);
  createRoot(root).render(
    <WorkbenchProvider value={workbench}>
      <App />
    </WorkbenchProvider>,
  );
  // A canvas does not wait for fonts: fetch those that it may need, then draw again. Where one does not come, the next
  // font of the list is drawn.
  void Promise.allSettled(
    ["", "bold ", "italic ", "italic bold "].map((face) => document.fonts.load(`${face}15px Carlito`)),
  ).then(() => workbench.redraw());
  await workbench.addin.start();
}

start().catch((reason: unknown) => {
  const sentence = reason instanceof Error ? reason.message : String(reason);
  root.replaceChildren(
    Object.assign(document.createElement("p"), {
      className: "starting",
      textContent: `The workbench cannot start: ${sentence}`,
    }),
  );
});
