import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { withFolderLock } from "../../tools/build/folder-lock";

/** Where Chrome, Edge and Chromium are installed, best first. */
function installed(): string[] {
  const env = process.env;
  switch (process.platform) {
    case "win32":
      return [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap((folder) =>
        folder
          ? ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((file) =>
              path.join(folder, file),
            )
          : [],
      );
    case "darwin":
      return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
        (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
      );
    default:
      return ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"].flatMap(
        (name) => ["/usr/bin", "/usr/local/bin", "/snap/bin"].map((folder) => path.join(folder, name)),
      );
  }
}

/**
 * The Chromium that comes with the development dependencies. The package unpacks it into the temporary folder and takes
 * whatever lies there for complete, so two test files starting together must not unpack at once.
 */
function packaged(): Promise<string> {
  return withFolderLock(path.join(tmpdir(), "okrw-chromium.lock"), 120_000, async () => {
    borrowLibraries();
    const { default: shipped } = await import("@sparticuz/chromium");
    return shipped.executablePath();
  });
}

/**
 * On a bare machine Chromium's own libraries (NSS) are missing. The package carries them, but uses them only where it
 * believes to run on Amazon Linux, so on such a machine we say so before it is loaded.
 */
function borrowLibraries(): void {
  const folders = ["/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib"];
  if (folders.some((folder) => existsSync(path.join(folder, "libnss3.so")))) return;
  if (!existsSync(path.join(tmpdir(), "al2023"))) rmSync(path.join(tmpdir(), "chromium"), { force: true });
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
}

/**
 * The browser the tests and pictures use: `OKRW_BROWSER` if set, else an installed Chrome, Edge or Chromium, else on
 * Linux x64 the one from the registry package.
 *
 * @throws Error with a sentence that says what to install
 */
export async function browserPath(): Promise<string> {
  const chosen = process.env["OKRW_BROWSER"];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`OKRW_BROWSER is "${chosen}", but no such file exists. Name the browser's program, or unset it.`);
  }
  const found = installed().find((file) => existsSync(file));
  if (found) return found;
  if (process.platform === "linux" && process.arch === "x64") return packaged();
  throw new Error(
    "No Chrome, Edge or Chromium was found. Install one of them, or set OKRW_BROWSER to the program's path.",
  );
}

/** Starts it without a window. No sandbox: containers and CI run as root, and only our own pages are opened. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(),
    headless: true,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
}
