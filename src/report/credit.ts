import { SEMICOLON } from "../i18n/text.ts";
import type { Text } from "../core/types.ts";
import type { ChartKind } from "../charts/registry.ts";
import type { Block } from "./blocks.ts";
import { flatBlocks } from "./report.ts";
import type { Report } from "./report.ts";

const DRAWN: Text = { zh: "地图为本站自绘示意图", en: "the map is a diagram drawn for this site" };

const MAPS: ReadonlySet<ChartKind> = new Set(["map", "maps", "sites"]);

/** The publishers behind a report's figures in one line, and who drew the map where one is among what is shown. */
export function sourcesOf(
  { sources, locale, blocks }: Pick<Report, "sources" | "locale" | "blocks">,
  shown: readonly Block[] = blocks,
): string {
  const hasMap = flatBlocks(shown).some((block) => block.kind === "chart" && MAPS.has(block.plot.kind));
  return hasMap && sources !== "" ? sources + SEMICOLON[locale] + DRAWN[locale] : sources;
}
