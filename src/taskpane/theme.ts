import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** What hosts say about their theme. Some say nothing, and `isDarkTheme` has been seen as a method. */
export interface HostTheme {
  readonly isDarkTheme?: boolean | (() => boolean);
  readonly bodyBackgroundColor?: string;
}

/**
 * Dark when Excel is dark; where Excel says nothing, when the system is. Forced colours need no theme of ours: the
 * browser puts the system's colours in the place of all others.
 */
export function isDark(host: HostTheme | undefined, systemDark: boolean): boolean {
  const said = typeof host?.isDarkTheme === "function" ? host.isDarkTheme() : host?.isDarkTheme;
  if (typeof said === "boolean") return said;
  const background = luminance(host?.bodyBackgroundColor);
  return background === undefined ? systemDark : background < 0.4;
}

/** Relative luminance of `#RRGGBB`, roughly: enough to tell dark from light. */
function luminance(color: string | undefined): number | undefined {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const share = (hex: string): number => parseInt(hex, 16) / 255;
  return 0.2126 * share(red) + 0.7152 * share(green) + 0.0722 * share(blue);
}

const systemDark = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

/** Excel tells no change of its theme, so it is read again whenever the pane comes to the front. */
export function useTheme(hostTheme: () => HostTheme | undefined): { theme: Theme; dark: boolean } {
  const read = (): boolean => isDark(hostTheme(), systemDark().matches);
  const [dark, setDark] = useState(read);
  useEffect(() => {
    const reread = (): void => setDark(isDark(hostTheme(), systemDark().matches));
    const system = systemDark();
    system.addEventListener("change", reread);
    window.addEventListener("focus", reread);
    document.addEventListener("visibilitychange", reread);
    return () => {
      system.removeEventListener("change", reread);
      window.removeEventListener("focus", reread);
      document.removeEventListener("visibilitychange", reread);
    };
  }, [hostTheme]);
  return { theme: dark ? webDarkTheme : webLightTheme, dark };
}
