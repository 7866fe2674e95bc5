import type { Text } from "../../core/types.ts";
import type { Preset } from "../../state/chosen.ts";

export const PRESET_NAMES: Record<Preset, Text> = {
  focus: { zh: "三区", en: "the three districts" },
  gz: { zh: "广州各区", en: "Guangzhou's districts" },
  sz: { zh: "深圳各区和功能区", en: "Shenzhen's districts and zones" },
  all: { zh: "全部", en: "all districts and zones" },
};

export const LATEST: Text = { zh: "最近可得", en: "latest available" };
