import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GeoComponent, GridSimpleComponent, MarkLineComponent, TitleComponent } from "echarts/components";
import * as core from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { NamedMap } from "./types.ts";

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

/** Makes boundaries known to ECharts; features are joined by area code, labels stand at `center`. */
export function registerMaps(maps: readonly NamedMap[]): void {
  for (const { name, shapes } of maps) {
    if (core.getMap(name)) continue;
    const features = shapes.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, cp: feature.properties.center },
    }));
    core.registerMap(name, { type: "FeatureCollection", features } as never);
  }
}
