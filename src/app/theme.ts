import type { AppStore, Theme } from "../state/store.ts";
import { stored } from "./stored.ts";

const KEY = "qujian.theme";
const DARK = "(prefers-color-scheme: dark)";

/** The reader's theme, or the system's where none was chosen. Storage may be forbidden; then nothing is remembered. */
export function readTheme(): Theme {
  return chosenTheme() ?? (window.matchMedia(DARK).matches ? "dark" : "light");
}

/**
 * Follows the system until the reader chooses, and a choice made in another tab; what the reader chooses here is kept.
 * Nothing else is.
 */
export function bindTheme(store: AppStore): void {
  const reread = () => {
    store.setTheme(readTheme());
  };
  window.matchMedia(DARK).addEventListener("change", () => {
    // Where nothing can be stored, the choice holds on this page alone.
    if (store.getState().themeChoice === undefined) reread();
  });
  window.addEventListener("storage", ({ key }) => {
    if (key === KEY || key === null) reread();
  });
  // Back to a page that was put aside: it has heard nothing meanwhile.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted && chosenTheme() !== undefined) reread();
  });
  store.subscribe(({ themeChoice }, before) => {
    if (themeChoice && themeChoice !== before.themeChoice) keepTheme(themeChoice.theme);
  });
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Forbidden or full: the theme holds until the page is closed.
  }
}

function chosenTheme(): Theme | undefined {
  const theme = stored(KEY);
  return theme === "light" || theme === "dark" ? theme : undefined;
}
