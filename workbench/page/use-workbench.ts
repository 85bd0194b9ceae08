import { createContext, useContext, useSyncExternalStore } from "react";
import type { Workbench } from "./workbench";

const Current = createContext<Workbench | undefined>(undefined);
export const WorkbenchProvider = Current.Provider;

/** The workbench, and drawing anew whenever something in it changed (at most once per frame). */
export function useWorkbench(): Workbench {
  const workbench = useContext(Current);
  if (!workbench) throw new Error("This view is used outside of the workbench.");
  useSyncExternalStore(workbench.subscribe, () => workbench.version);
  return workbench;
}
