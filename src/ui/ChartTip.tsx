import { useLayoutEffect, useRef, useState } from "react";
import type { RefObject } from "react";

type Props = {
  readonly text: string;
  /** How far below the window's upper edge the pointer is, in CSS pixels; absent for the keyboard. */
  readonly pointer: RefObject<number | undefined>;
};

/** Room for a mark and its value round the pointer, in CSS pixels. */
const ROUND = 48;

/**
 * What is pointed at, in words: over the head of its card, where it covers neither mark nor value, and at the edge of the
 * window where the head has been scrolled away. The lines of a list stand in columns.
 */
export function ChartTip({ text, pointer }: Props) {
  const tip = useRef<HTMLParagraphElement>(null);
  const [shift, setShift] = useState(0);
  useLayoutEffect(() => {
    const box = tip.current?.getBoundingClientRect();
    if (!box) return;
    const { top, height } = box;
    const isUnder = (pointer.current ?? Number.POSITIVE_INFINITY) < height + ROUND;
    setShift((before) => {
      const own = top - before;
      return own >= 0 ? 0 : isUnder ? window.innerHeight - height - own : -own;
    });
  }, [text, pointer]);
  const [head, ...lines] = text.split("\n");
  return (
    <p ref={tip} className="chart-tip" aria-hidden="true" style={{ translate: `0 ${String(shift)}px` }}>
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
