import { useEffect } from "react";
import { flushSync } from "react-dom";
import { useApp } from "../../ui/context.ts";

/**
 * Before printing the page takes the width of the paper and the light theme, so that charts, which measure their box,
 * are drawn anew for it; afterwards all is as before.
 */
export function usePrinting(): void {
  const { store } = useApp();
  useEffect(() => {
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
    window.addEventListener("beforeprint", before, { capture: true });
    window.addEventListener("afterprint", after, { capture: true });
    return () => {
      window.removeEventListener("beforeprint", before, { capture: true });
      window.removeEventListener("afterprint", after, { capture: true });
      delete root.dataset["paper"];
    };
  }, [store]);
}
