import type { Table, TableCell, TableRow } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { isCovered } from "../../data/coverage.ts";
import type { CatalogIndicator } from "../../data/wire-catalog.ts";
import type { IndicatorEntry } from "../../data/wire.ts";
import { formatPeriod } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Block } from "../../report/blocks.ts";
import { coveredAreas, toCompare, toFigure } from "./links.ts";
import { muted, note, stack, table } from "./part.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "哪里有数", en: "Where there are figures" },
  table: { zh: "有数的地区与时期", en: "Areas and periods with a figure" },
  hint: {
    zh: "有数的格子打开对比；方向键在格子间移动。表头打开该时期全部有数地区的对比。",
    en: "A filled cell opens the comparison; arrow keys go from cell to cell. The head of a column compares all areas with a figure then.",
  },
  area: COLUMN_TERMS.area,
  all: { zh: "有数的地区数", en: "Areas with a figure" },
  none: {
    zh: "没有说全区情况的数字，只有局部、目标或计划数。",
    en: "No figure is about a whole area; there are only parts, targets and plans.",
  },
} satisfies Record<string, Text>;

/** Key of the row that counts the areas of each period and leads to all of them. */
export const ALL_AREAS = "all";
const FILLED = "●";

/** For which areas and periods an indicator has figures; the place of the grid while the list of indicators is not whole. */
export function coverageBlock(scene: Scene, { id, figures }: CatalogIndicator): Block {
  const { locale, names } = scene;
  const title = WORDS.title[locale];
  const entry = names.entries.get(id);
  if (!entry) return { kind: "absent", id: "coverage", title, need: { kind: "rest" } };
  const content = coverageTable(scene, entry);
  if (content.rows.length === 0) return stack("coverage", title, note("coverage-none", WORDS.none[locale]));
  const filled = content.rows.flatMap(({ key, cells }) =>
    key === ALL_AREAS ? [] : cells.filter(({ href }) => href !== undefined),
  );
  const hint = `${WORDS.hint[locale]} ${FILLED_TEXT[locale](filled.length, figures - filled.length)}`;
  const grid = table("coverage-table", WORDS.table[locale], content);
  return stack("coverage", title, note("coverage-hint", muted(hint)), grid);
}

function coverageTable(scene: Scene, entry: IndicatorEntry): Table {
  const { locale, stock } = scene;
  const { periods } = entry;
  const rows = stock.manifest.areas.flatMap((_, index) => areaRow(scene, entry, index) ?? []);
  return {
    columns: [
      { id: "area", label: WORDS.area[locale], numeric: false },
      ...periods.map((period) => ({ id: period, label: formatPeriod(period, locale), numeric: true })),
    ],
    rows: rows.length === 0 ? [] : [allRow(scene, entry), ...rows],
  };
}

/** How many areas have a figure then; each number leads to all of them. */
function allRow({ stock: { manifest }, address, locale }: Scene, entry: IndicatorEntry): TableRow {
  const counts = entry.periods.map((period): TableCell => {
    const areas = coveredAreas(manifest, entry, period);
    const href = address(toCompare(entry.id, period, areas));
    return { text: String(areas.length), value: areas.length, period, href };
  });
  return { key: ALL_AREAS, cells: [{ text: WORDS.all[locale], value: WORDS.all[locale] }, ...counts] };
}

/** A cell is filled, and leads to the comparison, where the area has a figure; a row without one is left out. */
function areaRow(
  { stock: { manifest }, words, address }: Scene,
  entry: IndicatorEntry,
  index: number,
): TableRow | undefined {
  const area = manifest.areas[index]?.code;
  if (area === undefined || !entry.cover.some((cover) => isCovered(cover, index))) return undefined;
  const cells = entry.periods.map((period, at): TableCell => {
    if (!isCovered(entry.cover[at] ?? "", index)) return { text: "" };
    const href = address(toFigure(manifest, entry, { indicator: entry.id, area, period }));
    return { text: FILLED, value: 1, period, href };
  });
  return { key: area, area, cells: [{ text: words.area(area), value: words.area(area) }, ...cells] };
}

const FILLED_TEXT: Record<Locale, (filled: number, rest: number) => string> = {
  zh: (filled, rest) =>
    `${String(filled)}格有数${rest > 0 ? `；另有${String(rest)}个局部数、目标数或同格的其他公布数` : ""}。`,
  en: (filled, rest) =>
    `${String(filled)} cells are filled${rest > 0 ? `; ${String(rest)} more figures are parts, targets or other values of a filled cell` : ""}.`,
};
