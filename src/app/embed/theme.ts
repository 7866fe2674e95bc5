import type { EmbedOptions } from "../../state/embed.ts";
import type { AppStore, Theme } from "../../state/store.ts";

const DARK = "(prefers-color-scheme: dark)";

/** The theme that is meant: where none is named, the one that the browser gives the frame. */
export function themeOf(theme: EmbedOptions["theme"]): Theme {
  if (theme !== "auto") return theme;
  return window.matchMedia(DARK).matches ? "dark" : "light";
}

/** Follows the browser; what the host says holds from then on. */
export function followTheme(store: AppStore): void {
  window.matchMedia(DARK).addEventListener("change", () => {
    store.setTheme(themeOf("auto"));
  });
}
