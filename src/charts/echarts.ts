import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GeoComponent, GridComponent, MarkLineComponent, TitleComponent } from "echarts/components";
import * as core from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import type { Atlas } from "../data/geo.ts";
import { mapName } from "./map-layout.ts";

core.use([
  BarChart,
  LineChart,
  ScatterChart,
  GeoComponent,
  GridComponent,
  MarkLineComponent,
  TitleComponent,
  LabelLayout,
  SVGRenderer,
]);

export { core as echarts };

/** Makes a city's boundaries known to ECharts; features are joined by area code, labels stand at `center`. */
export function registerAtlas({ cities }: Atlas): void {
  for (const [code, { features }] of Object.entries(cities)) {
    const withLabelPoint = features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, cp: feature.properties.center },
    }));
    core.registerMap(mapName(code), { type: "FeatureCollection", features: withLabelPoint } as never);
  }
}
