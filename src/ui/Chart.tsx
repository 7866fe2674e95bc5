import EChartsReactCore from "echarts-for-react/esm/core";
import type { EChartsReactProps } from "echarts-for-react/esm/types";
import { useEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { echarts, registerMaps } from "../charts/echarts.ts";
import { DARK, LIGHT } from "../charts/palette.ts";
import { chartOf } from "../charts/registry.ts";
import type { Plot } from "../charts/registry.ts";
import type { Drawing, Mark, Target } from "../charts/types.ts";
import type { Size } from "./size.ts";
import { useApp, useAppState, useLocale } from "./context.ts";
import "./Chart.css";

type Instance = ReturnType<typeof echarts.init>;
/** The wrapper types its props as `any`; this is what we hand it. */
type Wiring = {
  readonly option: Drawing["option"];
  readonly opts: Size & { readonly renderer: "svg" };
  readonly onChartReady: (instance: Instance) => void;
};
type Box = { readonly instance: Instance; readonly element: HTMLElement };

/**
 * The wrapper initialises twice, asynchronously, and throws when it is unmounted in between (echarts-for-react #620).
 * This subclass initialises once, in the commit, at the measured size, and takes everything down in the same way.
 */
class SingleInit extends EChartsReactCore {
  override componentDidMount(): void {
    const { option, opts, onChartReady } = this.props as Wiring;
    const instance = echarts.init(this.ele, undefined, opts);
    instance.setOption(option);
    onChartReady(instance);
  }

  override componentDidUpdate(props: EChartsReactProps): void {
    const before = props as Wiring;
    const { option, opts } = this.props as Wiring;
    const instance = echarts.getInstanceByDom(this.ele);
    if (!instance) return;
    const resized = before.opts.width !== opts.width || before.opts.height !== opts.height;
    if (resized) instance.resize({ width: opts.width, height: opts.height, silent: true });
    if (before.option !== option) instance.setOption(option, { notMerge: true });
  }

  override componentWillUnmount(): void {
    echarts.dispose(this.ele);
  }
}

export type ChartProps = {
  readonly plot: Plot;
  readonly size: Size;
  readonly label: string;
  readonly onReady: () => void;
  /** What opens when a mark is chosen, by its key; otherwise the origin of its area's figure. */
  readonly onOpen?: (key: string) => void;
};

/** The only owner of an ECharts instance. Pointing, pinning and the keyboard cursor go through the store by key. */
export function Chart({ plot, size, label, onReady, onOpen }: ChartProps) {
  const { store } = useApp();
  const locale = useLocale();
  const theme = useAppState((state) => state.theme);
  const pointed = useAppState((state) => state.pointed);
  const [box, setBox] = useState<Box>();
  // Only the chart that is being read speaks; pointing lights up the others in silence.
  const [focused, setFocused] = useState(false);
  const drawing = useMemo(() => {
    const drawn = chartOf(plot).draw({ ...size, type: 12, palette: theme === "dark" ? DARK : LIGHT, locale });
    registerMaps(drawn.maps ?? []);
    return drawn;
  }, [plot, size, theme, locale]);
  const latest = useRef({ drawing, onOpen });
  useEffect(() => {
    latest.current = { drawing, onOpen };
  }, [drawing, onOpen]);
  useHighlight(box?.instance, drawing, pointed);
  const opts = useMemo(() => ({ renderer: "svg" as const, ...size }), [size]);
  const mark = pointed === undefined ? undefined : drawing.marks.get(pointed);

  function ready(instance: Instance): void {
    bindPointer(instance, () => latest.current, store);
    setBox({ instance, element: instance.getDom() });
    onReady();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const keys = [...drawing.marks.keys()];
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const at = pointed === undefined ? -1 : keys.indexOf(pointed);
      store.point(
        keys[at === -1 ? (step > 0 ? 0 : keys.length - 1) : (at + step + keys.length) % keys.length],
      );
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      openMark(pointed, latest.current, store);
    } else if (event.key === "Escape") store.point(undefined);
  }

  return (
    <div
      className="chart-cursor"
      role="group"
      aria-label={label}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setFocused(true);
      }}
      onBlur={() => {
        setFocused(false);
      }}
    >
      <div
        aria-hidden="true"
        onMouseLeave={() => {
          store.point(undefined);
        }}
      >
        <SingleInit echarts={echarts} option={drawing.option} opts={opts} style={size} onChartReady={ready} />
      </div>
      {mark && (
        <p className="chart-tip" aria-hidden="true">
          {mark.tip}
        </p>
      )}
      <p className="sr-only" role="status">
        {focused ? mark?.tip : ""}
      </p>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

type Store = ReturnType<typeof useApp>["store"];

type Latest = { readonly drawing: Drawing; readonly onOpen: ChartProps["onOpen"] };

function openMark(key: string | undefined, { drawing, onOpen }: Latest, store: Store): void {
  const mark: Mark | undefined = key === undefined ? undefined : drawing.marks.get(key);
  if (key !== undefined && mark && onOpen) onOpen(key);
  else if (mark?.area) store.open({ area: mark.area, ...(mark.period && { period: mark.period }) });
}

function bindPointer(instance: Instance, latest: () => Latest, store: Store): void {
  instance.on("mouseover", (event) => {
    const key = keyOf(event);
    if (key !== undefined && latest().drawing.marks.has(key)) store.point(key);
  });
  instance.on("mouseout", () => {
    store.point(undefined);
  });
  instance.on("click", (event) => {
    openMark(keyOf(event), latest(), store);
  });
}

function keyOf({ name }: { readonly name?: unknown }): string | undefined {
  return typeof name === "string" && name !== "" ? name : undefined;
}

/** Lights up what is pointed at in any chart: the thing itself, or its area. */
function useHighlight(instance: Instance | undefined, drawing: Drawing, pointed: string | undefined): void {
  useEffect(() => {
    const targets = pointed === undefined ? [] : targetsOf(drawing, pointed);
    dispatch(instance, "highlight", targets);
    return () => {
      dispatch(instance, "downplay", targets);
    };
  }, [instance, drawing, pointed]);
}

function targetsOf({ targets }: Drawing, key: string): readonly Target[] {
  return targets.get(key) ?? targets.get(key.split("@")[0] ?? key) ?? [];
}

function dispatch(
  instance: Instance | undefined,
  type: "highlight" | "downplay",
  targets: readonly Target[],
): void {
  // Undefined, not false, while an instance is alive.
  if (!instance || instance.isDisposed()) return;
  for (const target of targets) instance.dispatchAction({ type, ...target });
}
