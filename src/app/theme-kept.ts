import type { AppStore, Theme } from "../state/store.ts";
import { chosenTheme, DARK, readTheme, THEME_KEY } from "./theme.ts";

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
    if (key === THEME_KEY || key === null) reread();
  });
  // Back to a page that was put aside: it has heard nothing meanwhile.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted && chosenTheme() !== undefined) reread();
  });
  const { themeChoice: already } = store.getState();
  if (already) keepTheme(already.theme);
  store.subscribe(({ themeChoice }, before) => {
    if (themeChoice && themeChoice !== before.themeChoice) keepTheme(themeChoice.theme);
  });
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Forbidden or full: the theme holds until the page is closed.
  }
}
