import { useEffect, useMemo, useRef, useState } from "react";
import type { PointerEvent as Pointer, RefObject } from "react";
import { flushSync } from "react-dom";
import { MAP_KEY } from "../charts/map.ts";
import { moved, viewOfChosen, WHOLE, zoomed } from "../charts/map-view.ts";
import type { MapView } from "../charts/map-view.ts";
import type { Plot } from "../charts/plot.ts";
import type { Text } from "../core/types.ts";
import type { ChartBox } from "./chart-box.ts";
import { useLocale } from "./context.ts";
import "./map-zoom.css";

const WORDS = {
  tools: { zh: "缩放地图", en: "Zoom the map" },
  larger: { zh: "放大", en: "Larger" },
  smaller: { zh: "缩小", en: "Smaller" },
  whole: { zh: "全图", en: "Whole map" },
  chosen: { zh: "突出显示的区", en: "Highlighted districts" },
} satisfies Record<string, Text>;

const STEP = 1.6;
/** Pixels after which a press is a pull. */
const PULL = 4;

export type Zoom = {
  readonly view: MapView;
  readonly chosen: MapView | undefined;
  /** The first of them. */
  readonly first: () => MapView | undefined;
  /** By what it is now: wheel and pointer tell of more than one step between two drawings. */
  readonly set: (next: MapView | ((now: MapView) => MapView)) => void;
};

/** How much of the map is looked at; kept while other figures are shown, forgotten with the page. */
export function useZoom(plot: Plot, { width, height }: ChartBox, isOn: boolean): Zoom | undefined {
  const [view, set] = useState(WHOLE);
  useEffect(() => {
    if (!isOn) return;
    // Paper has the whole map.
    const whole = () => {
      flushSync(() => {
        set(WHOLE);
      });
    };
    window.addEventListener("beforeprint", whole);
    return () => {
      window.removeEventListener("beforeprint", whole);
    };
  }, [isOn]);
  const model = isOn && plot.kind === "map" ? plot.model : undefined;
  const chosen = useMemo(() => model && viewOfChosen(model, width, height, MAP_KEY), [model, width, height]);
  if (!model) return undefined;
  const first = () => {
    const places = model.places.filter(({ outline }) => outline !== undefined).slice(0, 1);
    return viewOfChosen({ ...model, places }, width, height, MAP_KEY);
  };
  return { view, set, chosen, first };
}

/** The plot as it is looked at. */
export function lookedAt(plot: Plot, view: MapView | undefined): Plot {
  if (!view || view.times === 1 || plot.kind !== "map") return plot;
  return { ...plot, model: { ...plot.model, view } };
}

/**
 * About the middle; from the whole map towards the highlighted districts, or the first of them where they lie too far
 * apart to stay in sight: between the cities nothing is.
 */
function larger({ view, chosen, first }: Zoom): MapView {
  if (view.times > 1) return zoomed(view, STEP);
  const { x, y } = (chosen && chosen.times < STEP ** 2 ? first() : chosen) ?? view;
  return moved({ ...zoomed(view, STEP), x, y }, [0, 0]);
}

/** The keys that zoom: plus, minus and nought. */
export function zoomKey(key: string, zoom: Zoom): MapView | undefined {
  const { view } = zoom;
  if (key === "+" || key === "=") return larger(zoom);
  if (key === "-") return zoomed(view, 1 / STEP);
  return key === "0" ? WHOLE : undefined;
}

/** Pulls the map, and enlarges it by two fingers or by the wheel with Ctrl; one finger and the plain wheel are the page's. */
export function useZoomHand(target: RefObject<HTMLElement | null>, zoom: Zoom | undefined) {
  const latest = useRef(zoom);
  const fingers = useRef(new Map<number, Pointer>());
  const isPulled = useRef(false);
  useEffect(() => {
    latest.current = zoom;
  }, [zoom]);
  const isOn = zoom !== undefined;
  useEffect(() => {
    const element = target.current;
    if (!element || !isOn) return;
    const onWheel = (event: WheelEvent) => {
      const now = latest.current;
      if (!now || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height] as const;
      now.set((view) => zoomed(view, event.deltaY < 0 ? 1.25 : 0.8, at));
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      element.removeEventListener("wheel", onWheel);
    };
  }, [target, isOn]);
  if (!isOn) return {};
  return {
    onPointerDown: (event: Pointer) => {
      if (event.button !== 0) return;
      if (fingers.current.size === 0) isPulled.current = false;
      fingers.current.set(event.pointerId, event);
    },
    onPointerMove: (event: Pointer) => {
      const before = fingers.current.get(event.pointerId);
      const element = target.current;
      if (!before || !element) return;
      const { width, height, left, top } = element.getBoundingClientRect();
      const other = [...fingers.current.values()].find(({ pointerId }) => pointerId !== event.pointerId);
      if (other) {
        const apart = (one: Pointer) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
        const middle = [
          ((event.clientX + other.clientX) / 2 - left) / width,
          ((event.clientY + other.clientY) / 2 - top) / height,
        ] as const;
        const by = apart(event) / Math.max(1, apart(before));
        zoom.set((view) => zoomed(view, by, middle));
      } else {
        const pull = [event.clientX - before.clientX, event.clientY - before.clientY] as const;
        const isHeld = event.pointerType === "mouse" && zoom.view.times > 1;
        if (!isHeld || (!isPulled.current && Math.hypot(...pull) < PULL)) return;
        zoom.set((view) => moved(view, [pull[0] / width, pull[1] / height]));
      }
      isPulled.current = true;
      fingers.current.set(event.pointerId, event);
    },
    onPointerUp: ({ pointerId }: Pointer) => {
      fingers.current.delete(pointerId);
    },
    onPointerCancel: ({ pointerId }: Pointer) => {
      fingers.current.delete(pointerId);
    },
    onPointerLeave: ({ pointerId }: Pointer) => {
      fingers.current.delete(pointerId);
    },
    // What was pulled is not pressed.
    onClickCapture: (event: { readonly stopPropagation: () => void }) => {
      if (isPulled.current) event.stopPropagation();
      isPulled.current = false;
    },
  };
}

/** The buttons over a map. */
export function ZoomTools({ zoom, scale }: { readonly zoom: Zoom; readonly scale: number }) {
  const { view, chosen, set } = zoom;
  const locale = useLocale();
  const isChosen = chosen !== undefined && isSame(view, chosen);
  const tools = [
    { sign: "+", words: WORDS.larger, next: larger(zoom), pressed: undefined },
    { sign: "−", words: WORDS.smaller, next: zoomed(view, 1 / STEP), pressed: undefined },
    { sign: "⤢", words: WORDS.whole, next: WHOLE, pressed: view.times === 1 },
    ...(chosen ? [{ sign: "◎", words: WORDS.chosen, next: chosen, pressed: isChosen }] : []),
  ];
  return (
    <div
      className="map-zoom"
      // Below the name of the city, which grows with the drawing.
      style={{ top: `${String(1.5 * scale)}rem` }}
      role="toolbar"
      aria-label={WORDS.tools[locale]}
    >
      {tools.map(({ sign, words, next, pressed }) => (
        <button
          key={sign}
          type="button"
          aria-label={words[locale]}
          title={words[locale]}
          aria-pressed={pressed}
          disabled={pressed === undefined && isSame(view, next)}
          onClick={() => {
            set(next);
          }}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}

function isSame(one: MapView, other: MapView): boolean {
  return one.times === other.times && (one.times === 1 || (one.x === other.x && one.y === other.y));
}
