import { useLayoutEffect } from "react";
import { flushSync } from "react-dom";
import { useApp } from "../../ui/context.ts";

/**
 * Before printing the page takes the width of the paper and the light theme, so that charts, which measure their box,
 * are drawn anew for it; afterwards all is as before.
 */
export function usePrinting(): void {
  const { store } = useApp();
  // The window's listeners are called in the order in which they came, capturing or not: this one comes with the
  // controls, before the charts that stand below them.
  useLayoutEffect(() => {
    const root = document.documentElement;
    let theme = store.getState().theme;
    const before = () => {
      theme = store.getState().theme;
      root.dataset["paper"] = "";
      flushSync(() => {
        store.setTheme("light");
      });
    };
    const after = () => {
      delete root.dataset["paper"];
      store.setTheme(theme);
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
      delete root.dataset["paper"];
    };
  }, [store]);
}
