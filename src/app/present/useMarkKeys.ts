import { useEffect } from "react";
import { lead } from "../../state/show.ts";
import { PEN, togglePen } from "./pen.ts";
import { useShowPlace } from "./show-context.ts";

/** D takes the pen and puts it away; E takes off what is drawn on this slide; L is the spotlight; Escape puts away what is there, one after the other. */
export function useMarkKeys(at: number): void {
  const { show } = useShowPlace();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const key = event.key.toLowerCase();
      if (key === "d") togglePen();
      else if (key === "e") show.send({ type: "erase", at });
      else if (key === "l") lead(show, { type: "spotlight" });
      else if (key === "escape" && PEN.getState().isOn) togglePen();
      else if (key === "escape" && show.getState().hasSpotlight) lead(show, { type: "spotlight" });
      else if (key === "escape" && show.getState().highlighted !== undefined)
        show.send({ type: "highlight", key: undefined });
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, [show, at]);
}

/** Whether a key belongs to a text that somebody types. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest("textarea, input, select") !== null;
}
