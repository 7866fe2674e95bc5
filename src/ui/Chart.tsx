import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { DARK, LIGHT } from "../charts/palette.ts";
import { chartOf } from "../charts/plot.ts";
import type { Plot } from "../charts/plot.ts";
import type { Drawing, NowLine } from "../charts/types.ts";
import { useAppState, useLocale } from "./context.ts";
import { useSession, useSessionState } from "./report-context.ts";
import { ChartTip } from "./ChartTip.tsx";
import { useHighlight } from "./highlight.ts";
import type { Instance } from "./highlight.ts";
import { isBrowsers } from "./modifiers.ts";
import { bindPointer, chooseMark, steppedTo, useDismissal } from "./pointing.ts";
import type { Chosen } from "./pointing.ts";
import { Picture } from "./Picture.tsx";
import { lookedAt, useZoom, useZoomHand, zoomKey, ZoomTools } from "./map-zoom.tsx";
import { useVisit } from "./visit.ts";
import type { ChartBox } from "./chart-box.ts";
import "./Chart.css";

type ChartProps = {
  readonly plot: Plot;
  readonly box: ChartBox;
  readonly label: string;
  /** Whether another model of the same kind is reached by moving the marks instead of drawing them anew. */
  readonly morphs?: boolean;
  /** Whether a map can be enlarged and pulled. */
  readonly zooms?: boolean;
  readonly onReady: () => void;
};

/** The only owner of an ECharts instance. Pointing, pinning and the keyboard cursor go through the session by key. */
export function Chart({ plot, box, label, morphs = false, zooms = false, onReady }: ChartProps) {
  const visit = useVisit();
  const session = useSession();
  const id = useId();
  const pointed = useSessionState((state) => state.pointed);
  // One tip says it: that of the chart under the hand, while the others only light up.
  const speaks = useSessionState(({ by }) => by === undefined || by === id);
  const [instance, setInstance] = useState<Instance>();
  // Only the chart that is being read speaks; pointing lights up the others in silence.
  const [focused, setFocused] = useState(false);
  const zoom = useZoom(plot, box, zooms);
  const view = zoom?.view;
  const shown = useMemo(() => lookedAt(plot, view), [plot, view]);
  const drawing = useDrawing(shown, box);
  const ground = useRef<HTMLDivElement>(null);
  const hand = useZoomHand(ground, zoom);
  const latest = useRef(drawing);
  const pointer = useRef<number>(undefined);
  /** Where the keys are in the chart, and have been when the reader left it. */
  const cursor = useRef<string>(undefined);
  useEffect(() => {
    latest.current = drawing;
  }, [drawing]);
  useHighlight(instance, drawing, pointed);
  const column = drawing.columns?.find(({ key }) => key === pointed);
  const mark = pointed === undefined ? undefined : (drawing.marks.get(pointed) ?? column);
  useDismissal(mark !== undefined, session);

  /** A mark leads to its record, or opens the origin of its figure: by the figure's key, or its own. */
  const choose: Chosen = ({ href, origin }, key, isElsewhere) => {
    if (href === undefined) session.open(origin ?? key);
    else if (isElsewhere) window.open(href, "_blank", "noopener");
    else visit(href);
  };

  function point(key: string | undefined): void {
    session.point(key, key === undefined ? undefined : id);
  }

  function pointByHand(key: string | undefined): void {
    cursor.current = undefined;
    point(key);
  }

  function pointByKeys(key: string): void {
    cursor.current = key;
    point(key);
  }

  function ready(made: Instance): void {
    bindPointer(made, () => latest.current, pointByHand, choose);
    setInstance(made);
    onReady();
  }

  function onKeyDown(event: KeyboardEvent): void {
    // A button over the map has keys of its own.
    if (isBrowsers(event) || event.target !== event.currentTarget) return;
    const view = zoom && zoomKey(event.key, zoom);
    if (view) {
      event.preventDefault();
      zoom.set(view);
      return;
    }
    const next = steppedTo(event.key, drawing.marks, pointed);
    const opens = event.key === "Enter" || event.key === " ";
    if (next !== undefined || opens) event.preventDefault();
    if (next !== undefined) pointByKeys(next);
    else if (opens) chooseMark(pointed, latest.current, choose, false);
  }

  return (
    <div
      className="chart-cursor"
      role="group"
      aria-label={label}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget }) => {
        setFocused(true);
        const { current } = cursor;
        const isByKeys = currentTarget.matches(":focus-visible");
        if (isByKeys && current !== undefined && drawing.marks.has(current)) pointByKeys(current);
      }}
      onBlur={() => {
        setFocused(false);
        if (cursor.current !== undefined && cursor.current === pointed) point(undefined);
      }}
    >
      <div
        ref={ground}
        className={zoom && "map-zoom-ground"}
        aria-hidden="true"
        style={scaled(box)}
        {...hand}
        // Before the picture hears of it and words what is there.
        onMouseMoveCapture={({ clientY }) => {
          pointer.current = clientY;
        }}
        onMouseLeave={() => {
          pointer.current = undefined;
          pointByHand(undefined);
        }}
      >
        <Picture box={box} series={drawing.series} morphs={morphs} onReady={ready} />
      </div>
      {zoom && <ZoomTools zoom={zoom} scale={box.scale} />}
      {drawing.now && <span className="chart-now" style={nowStyle(drawing.now, box)} />}
      {column && <span className="chart-column" style={{ left: column.x * box.scale }} />}
      {mark && speaks && (
        <ChartTip
          text={mark.tip}
          pointer={pointer}
          side={column && (column.x < box.width / 2 ? "right" : "left")}
        />
      )}
      <p className="sr-only" role="status">
        {focused ? mark?.tip : ""}
      </p>
    </div>
  );
}

function useDrawing(plot: Plot, { width, height }: ChartBox): Drawing {
  const locale = useLocale();
  const theme = useAppState((state) => state.theme);
  return useMemo(() => {
    const palette = theme === "dark" ? DARK : LIGHT;
    return chartOf(plot).draw({ width, height, palette, locale, live: true });
  }, [plot, width, height, theme, locale]);
}

function nowStyle({ x, top, bottom }: NowLine, { scale, height }: ChartBox) {
  return { left: x * scale, top: top * scale, height: (height - top - bottom) * scale };
}

/** A picture of its own pixels, magnified: SVG stays sharp, and ECharts finds the pointer, which under zoom it does not. */
function scaled({ width, height, scale }: ChartBox) {
  return scale === 1
    ? undefined
    : { width, height, transform: `scale(${String(scale)})`, transformOrigin: "0 0" };
}
