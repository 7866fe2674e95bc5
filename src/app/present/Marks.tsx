import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { Stroke } from "../../core/deck.ts";
import { bindPen, PEN } from "./pen.ts";
import { useShow, useShowPlace } from "./show-context.ts";
import "./marks.css";

type Props = {
  /** The slide under them. */
  readonly at: number;
  /** Sides of the wall, of which only the ratio counts. */
  readonly width: number;
  readonly height: number;
};

/** The share of the lower side that the round of the spotlight, and the width of a line, have. */
const ROUND = 0.16;
const LINE = 0.006;

/** What is drawn or pointed at over a slide, and the pad to draw on while the pen is out; it fills what it stands in. */
export function Marks({ at, width, height }: Props) {
  const ink = useShow((state) => state.ink);
  const isLed = useShow((state) => state.at === at);
  const hasSpotlight = useShow((state) => state.hasSpotlight);
  const pointer = useShow((state) => state.pointer);
  const isPen = useStore(PEN, (state) => state.isOn);
  const side = Math.min(width, height);
  const spot = pointer ?? { x: 0.5, y: 0.5 };
  const [x, y, r] = [spot.x * width, spot.y * height, ROUND * side];
  return (
    <>
      <svg className="marks" viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true">
        {ink.map(
          (line) =>
            line.at === at && (
              <g key={line.id} className="marks-line" strokeWidth={LINE * side}>
                <path
                  className="marks-rim"
                  d={pathOf(line.spots, width, height)}
                  strokeWidth={2 * LINE * side}
                />
                <path d={pathOf(line.spots, width, height)} />
              </g>
            ),
        )}
        {hasSpotlight && (
          <path
            className="marks-dark"
            fillRule="evenodd"
            d={`M0 0H${String(width)}V${String(height)}H0ZM${String(x - r)} ${String(y)}a${String(r)} ${String(r)} 0 1 0 ${String(2 * r)} 0a${String(r)} ${String(r)} 0 1 0 ${String(-2 * r)} 0Z`}
          />
        )}
      </svg>
      {pointer && !hasSpotlight && isLed && (
        <span
          className="show-dot"
          style={{ left: `${String(spot.x * 100)}%`, top: `${String(spot.y * 100)}%` }}
        />
      )}
      {isPen && <Pad at={at} />}
    </>
  );
}

/** A point alone is a dot: a line of no length with round ends. */
function pathOf(spots: Stroke, width: number, height: number): string {
  const places = spots.map(({ x, y }) => `${String(x * width)} ${String(y * height)}`);
  return `M${places.join("L")}${places.length === 1 ? "h0" : ""}`;
}

function Pad({ at }: { readonly at: number }) {
  const { show } = useShowPlace();
  const pad = useRef<HTMLDivElement>(null);
  const now = useRef(at);
  useEffect(() => {
    now.current = at;
  }, [at]);
  useEffect(() => {
    if (pad.current) return bindPen(pad.current, () => now.current, show);
    return undefined;
  }, [show]);
  return <div ref={pad} className="marks-pad" />;
}
