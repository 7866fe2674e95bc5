import type { Text } from "../core/types.ts";

/** What the site is called. */
export const SITE_NAME: Text = { zh: "区鉴", en: "Qujian" };

/** The views by name, for the menu, their headings and what leads to them. */
export const VIEW_NAMES = {
  compare: { zh: "对比", en: "Compare" },
  overview: { zh: "总览", en: "Overview" },
  area: { zh: "画像", en: "Profile" },
  reforms: { zh: "改革案例", en: "Reforms" },
  index: { zh: "综合指数", en: "Composite index" },
  monitor: { zh: "监测", en: "Monitoring" },
  data: { zh: "数据", en: "Data" },
} satisfies Record<string, Text>;
