import type { Plugin } from "vite";

/**
 * Modules of ECharts that this site never reaches, and what stands in their place: the library imports them whatever is
 * drawn. Together they weigh more than the words of a view.
 */
export const UNREACHED: Readonly<Record<string, string>> = {
  // Maps are GeoJSON here; this one brings a reader of SVG files along.
  "echarts/lib/coord/geo/GeoSVGResource.js":
    'export class GeoSVGResource { constructor() { throw new Error("A map is GeoJSON here."); } }',
  // Corrections of the library's own map of China.
  "echarts/lib/coord/geo/fix/nanhai.js": "export default () => {};",
  "echarts/lib/coord/geo/fix/textCoord.js": "export default () => {};",
  "echarts/lib/coord/geo/fix/diaoyuIsland.js": "export default () => {};",
  // Words of a toolbox and of time axes, neither of which is drawn.
  "echarts/lib/i18n/langZH.js": "export default {};",
  // Colours come from the site's own themes.
  "echarts/lib/theme/dark.js": "export default {};",
  "echarts/lib/loading/default.js":
    'export default () => { throw new Error("Loading is shown by the page."); };',
};

/** Leaves them out of the build. */
export function leanCharts(): Plugin {
  return {
    name: "qujian-lean-charts",
    apply: "build",
    load: {
      filter: { id: /[\\/]echarts[\\/]lib[\\/]/ },
      handler(id) {
        const path = id.replaceAll("\\", "/");
        return Object.entries(UNREACHED).find(([name]) => path.endsWith(`/${name}`))?.[1];
      },
    },
  };
}
