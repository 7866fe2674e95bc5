import { LineChart, ScatterChart } from "echarts/charts";
import { GridSimpleComponent, MarkLineComponent } from "echarts/components";
import * as core from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { installDrawn } from "./drawn-series.ts";

core.use([LineChart, ScatterChart, GridSimpleComponent, MarkLineComponent, SVGRenderer, installDrawn]);

export { core as echarts };
