import EChartsReactCore from "echarts-for-react/esm/core";
import type { EChartsReactProps } from "echarts-for-react/esm/types";
import { useEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { echarts, registerMaps } from "../charts/echarts.ts";
import { DARK, LIGHT } from "../charts/palette.ts";
import { chartOf } from "../charts/plot.ts";
import type { Plot } from "../charts/plot.ts";
import type { Drawing } from "../charts/types.ts";
import { useAppState, useLocale } from "./context.ts";
import { useSession, useSessionState } from "./report-context.ts";
import { useHighlight } from "./highlight.ts";
import type { Instance } from "./highlight.ts";
import { isBrowsers } from "./modifiers.ts";
import { bindPointer, chooseMark, steppedTo } from "./pointing.ts";
import type { Chosen } from "./pointing.ts";
import { useVisit } from "./visit.ts";
import type { ChartBox } from "./chart-box.ts";
import "./Chart.css";

/** The wrapper types its props as `any`; this is what we hand it. */
type Wiring = {
  readonly option: Drawing["option"];
  readonly opts: { readonly width: number; readonly height: number; readonly renderer: "svg" };
  readonly onChartReady: (instance: Instance) => void;
};

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

type ChartProps = {
  readonly plot: Plot;
  readonly box: ChartBox;
  readonly label: string;
  readonly onReady: () => void;
};

/** The only owner of an ECharts instance. Pointing, pinning and the keyboard cursor go through the session by key. */
export function Chart({ plot, box, label, onReady }: ChartProps) {
  const visit = useVisit();
  const session = useSession();
  const pointed = useSessionState((state) => state.pointed);
  const [instance, setInstance] = useState<Instance>();
  // Only the chart that is being read speaks; pointing lights up the others in silence.
  const [focused, setFocused] = useState(false);
  const drawing = useDrawing(plot, box);
  const latest = useRef(drawing);
  useEffect(() => {
    latest.current = drawing;
  }, [drawing]);
  useHighlight(instance, drawing, pointed);
  const mark = pointed === undefined ? undefined : drawing.marks.get(pointed);

  /** A mark leads to its record, or opens the origin of its figure: by the figure's key, or its own. */
  const choose: Chosen = ({ href, origin }, key) => {
    if (href === undefined) session.open(origin ?? key);
    else visit(href);
  };

  function ready(made: Instance): void {
    bindPointer(made, () => latest.current, session, choose);
    setInstance(made);
    onReady();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isBrowsers(event)) return;
    const next = steppedTo(event.key, drawing.marks, pointed);
    const opens = event.key === "Enter" || event.key === " ";
    if (next !== undefined || opens) event.preventDefault();
    if (next !== undefined) session.point(next);
    else if (opens) chooseMark(pointed, latest.current, choose);
    else if (event.key === "Escape") session.point(undefined);
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
        style={scaled(box)}
        onMouseLeave={() => {
          session.point(undefined);
        }}
      >
        <Picture box={box} option={drawing.option} onReady={ready} />
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

function useDrawing(plot: Plot, { width, height }: ChartBox): Drawing {
  const locale = useLocale();
  const theme = useAppState((state) => state.theme);
  return useMemo(() => {
    const palette = theme === "dark" ? DARK : LIGHT;
    const drawn = chartOf(plot).draw({ width, height, palette, locale });
    registerMaps(drawn.maps ?? []);
    return drawn;
  }, [plot, width, height, theme, locale]);
}

/** A picture of its own pixels, magnified: SVG stays sharp, and ECharts finds the pointer, which under zoom it does not. */
function scaled({ width, height, scale }: ChartBox) {
  return scale === 1
    ? undefined
    : { width, height, transform: `scale(${String(scale)})`, transformOrigin: "0 0" };
}

type PictureProps = {
  readonly box: ChartBox;
  readonly option: Drawing["option"];
  readonly onReady: (instance: Instance) => void;
};

function Picture({ box: { width, height }, option, onReady }: PictureProps) {
  const opts = { renderer: "svg" as const, width, height };
  return (
    <SingleInit
      echarts={echarts}
      option={option}
      opts={opts}
      style={{ width, height }}
      onChartReady={onReady}
    />
  );
}
