import { associateCommands } from "../../src/taskpane/commands";

/** The names the code really passes to `Office.actions.associate`, found by letting it do so. */
export function registeredCommands(): string[] {
  const names: string[] = [];
  const before = Object.getOwnPropertyDescriptor(globalThis, "Office");
  const recorder = { actions: { associate: (name: string) => void names.push(name) } };
  Object.defineProperty(globalThis, "Office", { value: recorder, configurable: true });
  try {
    associateCommands();
  } finally {
    if (before) Object.defineProperty(globalThis, "Office", before);
    else Reflect.deleteProperty(globalThis, "Office");
  }
  return names;
}
