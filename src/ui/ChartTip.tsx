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
const ROUND = 36;

/**
 * What is pointed at, in words: over the head of its card, or where it would cover the title, the mark or its value
 * there, at an end of what is seen of the chart or of the window; beside its column, where it has one. The lines of a
 * list stand in columns. Of a chart that is out of the window nothing is said: it would lie over what is pointed at.
 */
export function ChartTip({ text, pointer, side }: Props) {
  const tip = useRef<HTMLParagraphElement>(null);
  const [shift, setShift] = useState<number>();
  useLayoutEffect(() => {
    const box = tip.current?.getBoundingClientRect();
    if (!box) return;
    const { top, height, left } = box;
    const at = pointer.current;
    const chart = tip.current?.parentElement?.getBoundingClientRect();
    if (chart && (chart.bottom < 0 || chart.top > window.innerHeight)) {
      setShift(undefined);
      return;
    }
    const title = tip.current?.closest(".card")?.querySelector("h2")?.getBoundingClientRect();
    const meets = (y: number, from: number, to: number) => y < to && y + height > from;
    const isFree = (y: number) =>
      side !== undefined ||
      !(
        (title && left < title.right && meets(y, title.top, title.bottom)) ||
        (at !== undefined && meets(y, at - ROUND, at + ROUND))
      );
    const end = window.innerHeight - height;
    setShift((before = 0) => {
      const own = top - before;
      const ends = chart ? [Math.max(chart.top, 0), Math.min(chart.bottom - height, end)] : [];
      const inSight = [own, ...ends, 0, end].filter((y) => y >= 0 && y <= end);
      return (inSight.find(isFree) ?? inSight[0] ?? own) - own;
    });
  }, [text, pointer, side]);
  const [head, ...lines] = text.split("\n");
  return (
    <p
      ref={tip}
      className={`chart-tip ${side ?? ""}`}
      aria-hidden="true"
      style={shift === undefined ? { visibility: "hidden" } : { translate: `0 ${String(shift)}px` }}
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
