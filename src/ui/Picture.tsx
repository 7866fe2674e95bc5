import EChartsReactCore from "echarts-for-react/esm/core";
import type { EChartsReactProps } from "echarts-for-react/esm/types";
import { echarts } from "../charts/echarts.ts";
import type { Drawing } from "../charts/types.ts";
import type { ChartBox } from "./chart-box.ts";
import type { Instance } from "./highlight.ts";

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

type PictureProps = {
  readonly box: ChartBox;
  readonly option: Drawing["option"];
  readonly onReady: (instance: Instance) => void;
};

/** A drawing as ECharts draws it. */
export function Picture({ box: { width, height }, option, onReady }: PictureProps) {
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
