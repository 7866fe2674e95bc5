import type { Theme } from "../state/store.ts";

const KEY = "qujian.theme";

/** The reader's theme, or the system's where none was chosen. Storage may be forbidden; then nothing is remembered. */
export function readTheme(): Theme {
  const stored = fromStorage();
  if (stored === "light" || stored === "dark") return stored;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function writeTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Forbidden or full: the theme holds until the page is closed.
  }
}

function fromStorage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
