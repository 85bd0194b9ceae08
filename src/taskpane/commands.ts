import { open, report } from "./navigation";

/** Buttons of the ribbon that run code; the manifest names each of them. */
export const COMMANDS = ["newWorkbook", "checkIn", "formulas", "help"] as const;

export type Command = (typeof COMMANDS)[number];

/** Connects the ribbon's buttons. Excel waits for `completed`, whatever happened. */
export function associateCommands(): void {
  for (const command of COMMANDS) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      void run(command).then(() => event.completed());
    });
  }
}

/** Never fails: what goes wrong is left for the pane to say. */
async function run(command: Command): Promise<void> {
  try {
    await act(command);
  } catch (error) {
    report({ button: command, message: error instanceof Error ? error.message : String(error) });
  }
}

async function act(command: Command): Promise<void> {
  if (command === "help") return openHelp();
  open(command);
  await Office.addin.showAsTaskpane();
}

/** Address of a page of the help, which is part of the build. */
export function helpAddress(page = "index.html"): string {
  return new URL(`help/${page}`, window.location.href).href;
}

/** In the browser where Excel can open one, else in a new window. */
function openHelp(): void {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(helpAddress());
  } else {
    window.open(helpAddress(), "_blank", "noopener");
  }
}
