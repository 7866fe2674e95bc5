import { useLayoutEffect, useRef, useState } from "react";
import type { RefObject } from "react";

type Props = {
  readonly text: string;
  /** How far below the window's upper edge the pointer is, in CSS pixels; absent for the keyboard. */
  readonly pointer: RefObject<number | undefined>;
  /** The side of the chart on which it stands, away from the column that it speaks of. */
  readonly side?: "left" | "right" | undefined;
};

/** Room for a mark and its value round the pointer, in CSS pixels. */
const ROUND = 48;

/**
 * What is pointed at, in words: over the head of its card, where it covers neither mark nor value, and at the edge of the
 * window where the head has been scrolled away; within the chart, at the end away from the pointer, where it would cover
 * the title; beside its column, where it has one. The lines of a list stand in columns.
 */
export function ChartTip({ text, pointer, side }: Props) {
  const tip = useRef<HTMLParagraphElement>(null);
  const [shift, setShift] = useState(0);
  useLayoutEffect(() => {
    const box = tip.current?.getBoundingClientRect();
    if (!box) return;
    const { top, height, left } = box;
    const at = pointer.current ?? Number.POSITIVE_INFINITY;
    const chart = tip.current?.parentElement?.getBoundingClientRect();
    const title = tip.current?.closest(".card")?.querySelector("h2")?.getBoundingClientRect();
    setShift((before) => {
      const own = top - before;
      if (chart && title && !side && left < title.right && own < title.bottom && own + height > title.top)
        return (at < (chart.top + chart.bottom) / 2 ? chart.bottom - height : chart.top) - own;
      return own >= 0 ? 0 : at < height + ROUND ? window.innerHeight - height - own : -own;
    });
  }, [text, pointer, side]);
  const [head, ...lines] = text.split("\n");
  return (
    <p
      ref={tip}
      className={`chart-tip ${side ?? ""}`}
      aria-hidden="true"
      style={{ translate: `0 ${String(shift)}px` }}
    >
      {head}
      {lines.length > 0 && (
        <span className="chart-tip-lines">
          {lines.map((line, index) => (
            <span key={index}>{line}</span>
          ))}
        </span>
      )}
    </p>
  );
}
