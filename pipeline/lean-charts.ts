import type { Plugin } from "vite";

/**
 * Modules of ECharts that this site never reaches, and what stands in their place: the library imports them whatever is
 * drawn. Together they weigh more than the words of a view.
 */
export const UNREACHED: Readonly<Record<string, string>> = {
  // Words of a toolbox, of time axes and of a description, none of which is made by the library here.
  "echarts/lib/i18n/langEN.js": "export default {};",
  "echarts/lib/i18n/langZH.js": "export default {};",
  // Colours come from the site's own themes.
  "echarts/lib/theme/dark.js": "export default {};",
  "echarts/lib/loading/default.js":
    'export default () => { throw new Error("Loading is shown by the page."); };',
  // Values are taken as they are.
  "echarts/lib/data/helper/transform.js":
    "export class ExternalSource {} export const registerExternalTransform = () => {}; " +
    'export const applyDataTransform = () => { throw new Error("No data set is transformed here."); };',
  // Nothing moves in a picture.
  "zrender/lib/svg/cssAnimation.js": "export const createCSSAnimation = () => {};",
  // Pictures are SVG; only an export that no one calls paints on a canvas.
  "zrender/lib/canvas/graphic.js":
    "const none = () => {}; " +
    "export { none as brush, none as brushLoopFinalize, none as brushSingle, none as createCanvasPattern };",
  // No sector is drawn.
  "zrender/lib/graphic/helper/roundSector.js":
    'export const buildPath = () => { throw new Error("No sector is drawn here."); };',
  // Options are written in today's form; all that is left to do is to take one series as a list.
  "echarts/lib/preprocessor/backwardCompat.js":
    "export default (option) => { option.series = [option.series ?? []].flat(); };",
  // No area is hatched.
  "echarts/lib/util/decal.js": "export const createOrUpdatePatternFromDecal = () => null;",
};

/** Leaves them out of the build. */
export function leanCharts(): Plugin {
  return {
    name: "qujian-lean-charts",
    apply: "build",
    load: {
      filter: { id: /[\\/](?:echarts|zrender)[\\/]lib[\\/]/ },
      handler(id) {
        const path = id.replaceAll("\\", "/");
        return Object.entries(UNREACHED).find(([name]) => path.endsWith(`/${name}`))?.[1];
      },
    },
  };
}
