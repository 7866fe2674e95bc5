import { useEffect, useState } from "react";
import { standsFor } from "../../../core/deck.ts";
import { hourOf, lengthOf } from "../../../exports/minutes.ts";
import { useLocale } from "../../../ui/context.ts";
import { useShowPlace } from "../show-context.ts";
import { DESK } from "./words.ts";

type Props = { readonly started: number; readonly onRestart: () => void };

/** The time of day, the time that was used, and the time that the deck takes. */
export function Clocks({ started, onRestart }: Props) {
  const { deck } = useShowPlace();
  const locale = useLocale();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const planned = deck.slides.reduce((sum, slide) => sum + standsFor(deck, slide), 0) * 1000;
  const used = Math.max(0, now - started);
  return (
    <div className="desk-clocks">
      <span>
        {DESK.clock[locale]} <time>{hourOf(now)}</time>
      </span>
      <span role="timer" className={used > planned ? "desk-over" : undefined}>
        {DESK.used[locale]} <b>{lengthOf(used)}</b> / {DESK.planned[locale]} <b>{lengthOf(planned)}</b>
      </span>
      <button type="button" onClick={onRestart}>
        {DESK.restart[locale]}
      </button>
    </div>
  );
}
