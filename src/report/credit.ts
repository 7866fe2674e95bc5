import { SEMICOLON } from "../i18n/text.ts";
import type { Text } from "../core/types.ts";
import type { ChartKind } from "../charts/registry.ts";
import type { Block } from "./blocks.ts";
import { flatBlocks } from "./report.ts";
import type { Report } from "./report.ts";

const DRAWN: Text = { zh: "地图为本站自绘示意图", en: "the map is a diagram drawn for this site" };

const MAPS: ReadonlySet<ChartKind> = new Set(["map", "maps", "sites"]);

/**
 * The publishers in one line: of the one chart or table that is shown, where it knows its own, else of the report; and who drew the
 * map where one is among what is shown.
 */
export function sourcesOf(
  { sources: all, locale, blocks }: Pick<Report, "sources" | "locale" | "blocks">,
  shown: readonly Block[] = blocks,
): string {
  const [first] = shown;
  const own = shown.length === 1 && first && "sources" in first ? first.sources : undefined;
  const sources = own ?? all;
  const hasMap = flatBlocks(shown).some((block) => block.kind === "chart" && MAPS.has(block.plot.kind));
  return hasMap && sources !== "" ? sources + SEMICOLON[locale] + DRAWN[locale] : sources;
}
