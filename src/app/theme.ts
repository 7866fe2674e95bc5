import type { Theme } from "../state/store.ts";
import { stored } from "./stored.ts";

export const THEME_KEY = "qujian.theme";
export const DARK = "(prefers-color-scheme: dark)";

/** The reader's theme, or the system's where none was chosen. Storage may be forbidden; then nothing is remembered. */
export function readTheme(): Theme {
  return chosenTheme() ?? (window.matchMedia(DARK).matches ? "dark" : "light");
}

/** What the reader chose, here or on another page. */
export function chosenTheme(): Theme | undefined {
  const theme = stored(THEME_KEY);
  return theme === "light" || theme === "dark" ? theme : undefined;
}
