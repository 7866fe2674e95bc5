import { useMemo } from "react";
import EChartsReactCore from "echarts-for-react/esm/core";
import type { EChartsReactProps } from "echarts-for-react/esm/types";
import { optionOf } from "../charts/drawn.ts";
import { echarts } from "../charts/echarts.ts";
import type { Drawing } from "../charts/types.ts";
import type { ChartBox } from "./chart-box.ts";
import type { Instance } from "./highlight.ts";

/** The wrapper types its props as `any`; this is what we hand it. */
type Wiring = {
  readonly option: ReturnType<typeof optionOf>;
  /** What the wrapper does not know by name it hands on to the page: `morphs` is said here, which the library passes over. */
  readonly opts: {
    readonly width: number;
    readonly height: number;
    readonly renderer: "svg";
    /** Whether what keeps its name moves to where it is now. */
    readonly morphs: boolean;
  };
  readonly onChartReady: (instance: Instance) => void;
};

const MOTION = { animation: true, animationDuration: 0, animationDurationUpdate: 450 };

/**
 * The wrapper initialises twice, asynchronously, and throws when it is unmounted in between (echarts-for-react #620).
 * This subclass initialises once, in the commit, at the measured size, and takes everything down in the same way.
 */
class SingleInit extends EChartsReactCore {
  override componentDidMount(): void {
    const { option, opts, onChartReady } = this.props as Wiring;
    const instance = echarts.init(this.ele, undefined, opts);
    // Each frame is asked for until so many were still: ten, of all charts of a page, take longer than drawing one.
    if (!opts.morphs) instance.getZr().setSleepAfterStill(1);
    instance.setOption(option);
    onChartReady(instance);
  }

  override componentDidUpdate(props: EChartsReactProps): void {
    const before = props as Wiring;
    const { option, opts } = this.props as Wiring;
    const instance = echarts.getInstanceByDom(this.ele);
    if (!instance) return;
    const isAnew = before.option !== option;
    const { width, height, morphs } = opts;
    if (instance.getWidth() !== width || instance.getHeight() !== height) {
      // The library's own resize draws what is there once more, which the next option then replaces.
      if (isAnew) instance.getZr().resize({ width, height });
      else instance.resize({ width, height, silent: true });
    }
    if (!isAnew) return;
    const moves = morphs && !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    instance.setOption({ ...option, ...(moves && MOTION) });
  }

  override componentWillUnmount(): void {
    echarts.dispose(this.ele);
  }
}

type PictureProps = {
  readonly box: ChartBox;
  readonly series: Drawing["series"];
  readonly morphs: boolean;
  readonly onReady: (instance: Instance) => void;
};

/** A drawing as ECharts draws it. */
export function Picture({ box: { width, height }, series, morphs, onReady }: PictureProps) {
  const option = useMemo(() => optionOf(series), [series]);
  const opts = { renderer: "svg" as const, width, height, morphs };
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
