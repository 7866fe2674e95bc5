import { isRankable } from "../../core/cell.ts";
import type { Cell } from "../../core/cell.ts";
import type { Unranked } from "../../core/comparison.ts";
import { once } from "../../core/once.ts";
import type { Robustness } from "../../core/composite/robustness.ts";
import type { Scored } from "../../core/composite/types.ts";
import type { Table, TableCell } from "../../core/table.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import type { Words } from "../../i18n/bound-words.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../../i18n/cells.ts";
import { DISPUTED } from "../../i18n/explain.ts";
import { formatFigure } from "../../i18n/format.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { INDEX_TERMS } from "../../i18n/terms-index.ts";
import { remarked } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { TableBlock } from "../../report/blocks.ts";
import { partKey, rawKey } from "./figures.ts";
import { formatScore, PLACE_WORDS, placeText } from "./pictures.ts";
import type { Entered, Scene } from "./scene.ts";

const WORDS = {
  scores: { zh: "得分与位次区间", en: "Scores and ranges of places" },
  values: { zh: "各成分的原值", en: "The members' values" },
  product: {
    zh: "各成分列为其标准化得分；几何平均是各得分按权重的乘积，不是相加。",
    en: "The members' columns hold their normalised scores; a geometric mean is their weighted product and no sum.",
  },
  sum: {
    zh: "各成分列为所加的分，相加即得分。",
    en: "The members' columns hold what each adds; together they are the score.",
  },
} satisfies Record<string, Text>;

/** Else a score of a rate would be read, in a file of it alone, as that rate. */
const PARTS = {
  sum: { zh: "所加的分", en: "points added" },
  product: { zh: "标准化得分", en: "normalised score" },
} satisfies Record<string, Text>;

/** Area, place, score, ranges and what each member adds; ranges that are not worked out yet are blank. */
export function scoresTable(scene: Scene, scored: Scored, robustness: Robustness | undefined): TableBlock {
  const { locale } = scene;
  const isSum = scored.method.aggregation === "arithmetic";
  return {
    kind: "table",
    id: "score-table",
    title: WORDS.scores[locale],
    note: WORDS[isSum ? "sum" : "product"][locale],
    table: {
      columns: [
        textColumn("area", COLUMN_TERMS.area[locale]),
        numberColumn("place", COLUMN_TERMS.rank[locale]),
        numberColumn("score", INDEX_TERMS.score[locale]),
        numberColumn("usual", PLACE_WORDS.usual[locale]),
        numberColumn("all", PLACE_WORDS.all[locale]),
        ...scored.members.map(({ id }) =>
          numberColumn(
            id.replace(".", "-"),
            remarked(scene.names.member(id), PARTS[isSum ? "sum" : "product"][locale], locale),
          ),
        ),
      ],
      rows: scored.areas.map(({ area, score, place, parts }, at) => {
        const span = robustness?.spans[at];
        const range = (places: typeof place | undefined): TableCell =>
          places ? { text: placeText(places), value: places.from, last: places.to } : NO_CELL;
        return {
          key: area,
          area: area as AreaCode,
          cells: [
            wordsCell(scene.area(area)),
            range(place),
            { text: formatScore(score), value: score, origin: area },
            range(span?.usual),
            range(span?.all),
            ...parts.map((part): TableCell => {
              const value = isSum ? part.contribution : part.normalised;
              return { text: formatScore(value), value, origin: partKey(part.member, area) };
            }),
          ],
        };
      }),
    },
  };
}

/** What the members were made from, of all areas chosen; each opens its source. */
export function valuesTable(scene: Scene): TableBlock {
  const { locale, areas, entered } = scene;
  const columns = entered.map((member) => valueCells(member, locale));
  const table: Table = {
    columns: [
      textColumn("area", COLUMN_TERMS.area[locale]),
      ...entered.map(({ key, words: { subject, unit, scale } }) => ({
        ...numberColumn(key.replace(".", "-"), remarked(subject, unit, locale)),
        ...(scale.own !== unit && { file: remarked(subject, scale.own, locale) }),
      })),
    ],
    rows: areas.map((area) => ({
      key: area,
      area,
      cells: [wordsCell(scene.area(area)), ...columns.map((cells) => cells.get(area) ?? NO_CELL)],
    })),
  };
  return { kind: "table", id: "values", title: WORDS.values[locale], table };
}

type Cells = ReadonlyMap<AreaCode, TableCell>;

/** What weights and methods leave as it is. */
const written = once((_: Unranked) => new Map<string, Cells>());

function valueCells({ key, comparison, words }: Entered, locale: Locale): Cells {
  const known = written(comparison);
  const name = `${key} ${locale}`;
  const cells =
    known.get(name) ??
    new Map(Array.from(comparison.cells, ([area, cell]) => [area, valueCell(key, cell, words, locale)]));
  known.set(name, cells);
  return cells;
}

function valueCell(key: string, cell: Cell, words: Words, locale: Locale): TableCell {
  const facts = { ...words.ofCell(cell).facts, origin: rawKey(key, cell.area) };
  if (cell.kind === "missing") return { ...NO_CELL, ...facts };
  const text = cell.verdict === "disputed" ? DISPUTED[locale] : formatFigure(cell.figure, words.scale);
  return { text, ...facts, ...(!isRankable(cell) && { below: COLUMN_TERMS.notCompared[locale] }) };
}
