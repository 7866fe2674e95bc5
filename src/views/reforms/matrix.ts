import { matrixChart } from "../../charts/matrix.ts";
import type { MatrixModel } from "../../charts/matrix.ts";
import { matrixOf } from "../../core/reforms.ts";
import type { Matrix } from "../../core/reforms.ts";
import type { Reform, ReformField } from "../../core/reform.ts";
import type { Table, TableCell } from "../../core/table.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { REFORM_TERMS } from "../../i18n/terms-reforms.ts";
import { numberColumn, textColumn, wordsCell } from "../../i18n/cells.ts";
import { FIELD_NAMES } from "../../i18n/reform-fields.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Block } from "../../report/blocks.ts";
import { sentenceOf } from "./head.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "领域 × 地区 · 案例数（个）", en: "Field × area · number of cases" },
  field: REFORM_TERMS.field,
  total: { zh: "合计", en: "Total" },
  note: {
    zh: "空格表示所据文章没有写到，不等于没有做。",
    en: "An empty cell means that the articles tell of none, not that there is none.",
  },
} satisfies Record<string, Text>;

/** Key of the row and column that add up. */
export const TOTAL = "total";

type Place = { readonly field?: ReformField; readonly area?: AreaCode };

export function countText(count: number, locale: Locale): string {
  return locale === "zh" ? `${count}个案例` : `${count} case${count === 1 ? "" : "s"}`;
}

/** How many cases each area has in each field: as a table whose counts lead to the cases, and as a picture. */
export function matrixBlocks(scene: Scene): readonly Block[] {
  const { locale, reforms, order } = scene;
  const matrix = matrixOf(reforms, order);
  const common = { title: WORDS.title[locale], note: WORDS.note[locale] };
  const model = modelOf(scene, matrix);
  return [
    { kind: "table", id: "counts", table: tableOf(scene, matrix), ...common },
    {
      kind: "chart",
      id: "matrix",
      plot: { kind: "matrix", model, chart: matrixChart },
      sentence: sentenceOf(scene),
      restates: "counts",
      ...common,
    },
  ];
}

function modelOf(scene: Scene, { fields, areas, cells }: Matrix): MatrixModel {
  const { locale } = scene;
  return {
    rowTitle: WORDS.field[locale],
    rows: fields.map((field) => FIELD_NAMES[field][locale]),
    columns: areas.map((area) => ({ id: area, name: scene.area(area) })),
    cells: fields.flatMap((field, row) =>
      areas.flatMap((area, column) => {
        const value = cells[row]?.[column]?.length ?? 0;
        const tip = [scene.area(area), FIELD_NAMES[field][locale], countText(value, locale)].join(" · ");
        const href = addressOf(scene, { field, area });
        const common = { row, column, value, label: String(value), tip, area, href };
        return value === 0 ? [] : [{ key: `${field}|${area}`, ...common }];
      }),
    ),
  };
}

function tableOf(scene: Scene, { fields, areas, cells }: Matrix): Table {
  const { locale, reforms } = scene;
  const total = WORDS.total[locale];
  return {
    columns: [
      textColumn("field", WORDS.field[locale]),
      ...areas.map((area) => numberColumn(area, scene.area(area))),
      numberColumn(TOTAL, total),
    ],
    rows: [
      ...fields.map((field, row) => ({
        key: field,
        cells: [
          wordsCell(FIELD_NAMES[field][locale]),
          ...areas.map((area, column) => countCell(scene, { field, area }, cells[row]?.[column] ?? [])),
          countCell(scene, { field }, cells[row]?.flat() ?? []),
        ],
      })),
      {
        key: TOTAL,
        cells: [
          wordsCell(total),
          ...areas.map((area) =>
            countCell(
              scene,
              { area },
              reforms.filter((reform) => reform.area === area),
            ),
          ),
          countCell(scene, {}, reforms),
        ],
      },
    ],
  };
}

/** A count leads to its cases; an empty place is blank, since it does not mean none. */
function countCell(scene: Scene, place: Place, { length }: readonly Reform[]): TableCell {
  return length === 0
    ? { text: "·" }
    : { text: String(length), value: length, href: addressOf(scene, place) };
}

function addressOf({ address }: Scene, { field, area }: Place): string {
  return address({
    ...(field && { reformFields: [field] }),
    ...(area && { reformAreas: [area] }),
    reformLayout: "cards",
  });
}
