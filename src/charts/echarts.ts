import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GeoComponent, GridSimpleComponent, MarkLineComponent, TitleComponent } from "echarts/components";
import * as core from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

core.use([
  BarChart,
  LineChart,
  ScatterChart,
  GeoComponent,
  GridSimpleComponent,
  MarkLineComponent,
  TitleComponent,
  SVGRenderer,
]);

export { core as echarts };
