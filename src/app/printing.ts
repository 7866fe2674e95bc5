import { flushSync } from "react-dom";
import type { AppStore } from "../state/store.ts";
import { redrawsOnPaper } from "../ui/sheet.ts";
import "./paper.css";

/**
 * Before printing the page takes the width of the paper and the light theme, and charts, which measure their box, are
 * drawn anew for it; afterwards all is as before. Nothing is stored. To be bound before the charts, since a window calls
 * its listeners in the order in which they came.
 */
export function bindPrinting(store: AppStore): void {
  const { dataset } = document.documentElement;
  let theme = store.getState().theme;
  window.addEventListener("beforeprint", () => {
    if (dataset["paper"] !== undefined) return;
    theme = store.getState().theme;
    dataset["paper"] = redrawsOnPaper() ? "either" : "upright";
    flushSync(() => {
      store.setTheme("light");
    });
  });
  window.addEventListener("afterprint", () => {
    if (dataset["paper"] === undefined) return;
    delete dataset["paper"];
    store.setTheme(theme);
  });
}
