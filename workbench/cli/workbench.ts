import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { freshBuild } from "../../tools/build/fresh-build";
import { CULTURES, isCultureName } from "../host/model/culture";
import { startWorkbench } from "./start";

const USUAL_PORT = 8443;

/** `npm run workbench [-- --port 8443 --culture de-DE --no-open]`: builds what is missing or stale, serves the page, opens the browser. */
async function main(): Promise<void> {
  const values = options();
  if (typeof values === "string") return fail(values);
  const port = values.port === undefined ? USUAL_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return fail(`"${values.port}" is no port. Give a number from 0 to 65535; 0 takes any free one.`);
  }
  const { culture } = values;
  if (culture !== undefined && !isCultureName(culture)) {
    return fail(`There is no region "${culture}"; there are ${Object.keys(CULTURES).join(", ")}.`);
  }
  console.log("Building the add-in, unless it is up to date …");
  const failure = await freshBuild();
  if (failure !== undefined) return fail(`${failure}\nThe add-in could not be built; what is wrong stands above.`);
  const workbench = await startWorkbench({ port }).catch((reason: NodeJS.ErrnoException) => whyNot(reason, port));
  if (typeof workbench === "string") return fail(workbench);
  const url = culture === undefined ? workbench.url : `${workbench.url}?culture=${culture}`;
  console.log(`The workbench is at ${url} (stop it with Ctrl+C).`);
  if (!workbench.trusted) {
    console.log(
      "The browser will warn once that the connection is not private, because this computer made the certificate itself: " +
        "choose Advanced and go on to localhost. `npx office-addin-dev-certs install` makes one that it trusts.",
    );
  }
  if (!values["no-open"]) openBrowser(url);
}

const OPTIONS =
  "It takes --port <number>, for instance npm run workbench -- --port 8444, --culture <region>, for instance de-DE, and --no-open.";

/** What was asked for on the command line, or a sentence about what cannot be read. */
function options(): { port?: string; culture?: string; "no-open"?: boolean } | string {
  try {
    return parseArgs({
      options: { port: { type: "string" }, culture: { type: "string" }, "no-open": { type: "boolean" } },
    }).values;
  } catch (reason) {
    const isOurs = reason instanceof TypeError && "code" in reason && String(reason.code).startsWith("ERR_PARSE_ARGS");
    if (!isOurs) throw reason;
    return `The workbench cannot read its options: ${reason.message.split(". ")[0]!.replace(/\.$/, "")}. ${OPTIONS}`;
  }
}

/** What keeps it from being served, with the way out; any other failure is thrown on. */
function whyNot(reason: NodeJS.ErrnoException, port: number): string {
  const another = "choose another: npm run workbench -- --port 8444";
  switch (reason.code) {
    case "EADDRINUSE":
      return `Port ${port} is in use. Stop what runs there, or ${another}`;
    case "EACCES":
      return `Port ${port} is not open to you; ports below 1024 are the system's. Please ${another}`;
    default:
      throw reason;
  }
}

function openBrowser(url: string): void {
  const [command, args] =
    process.platform === "darwin"
      ? ["open", [url]]
      : process.platform === "win32"
        ? ["cmd", ["/c", "start", "", url]]
        : ["xdg-open", [url]];
  // Without a desktop there is nothing to open it with; the address stands above.
  spawn(command as string, args as string[], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

void main();
