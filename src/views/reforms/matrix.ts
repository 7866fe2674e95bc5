import { matrixOf } from "../../core/reforms.ts";
import type { Reform, ReformField } from "../../core/reform.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import type { Section } from "../../exports/report.ts";
import { FIELD_NAMES } from "../../i18n/reform-fields.ts";
import type { Locale } from "../../i18n/text.ts";
import { areaName } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

export const MATRIX_WORDS = {
  title: { zh: "领域 × 地区 · 案例数（个）", en: "Field × area · number of cases" },
  field: { zh: "领域", en: "Field" },
  note: {
    zh: "空格表示所据文章没有写到，不等于没有做。",
    en: "An empty place means that the articles tell of none, not that there is none.",
  },
} satisfies Record<string, Text>;

export type Place = { readonly field: ReformField; readonly area: AreaCode };

/** The key of a place in the matrix, and what it stands for. */
export function placeKey({ field, area }: Place): string {
  return `${field}|${area}`;
}

export function placeOf(key: string): Place | undefined {
  const [field, area] = key.split("|");
  return field === undefined || area === undefined
    ? undefined
    : { field: field as ReformField, area: area as AreaCode };
}

export function countText(count: number, locale: Locale): string {
  return locale === "zh" ? `${String(count)}个案例` : `${String(count)} case${count === 1 ? "" : "s"}`;
}

export function matrixSection(shelf: Shelf, reforms: readonly Reform[], locale: Locale): Section {
  const { fields, areas, cells } = matrixOf(reforms, shelf.order);
  const names = areas.map((area) => areaName(shelf, area, locale));
  const model = {
    rowTitle: MATRIX_WORDS.field[locale],
    rows: fields.map((field) => FIELD_NAMES[field][locale]),
    columns: areas.map((area, index) => ({ id: area, name: names[index] ?? area })),
    cells: fields.flatMap((field, row) =>
      areas.flatMap((area, column) => {
        const value = cells[row]?.[column]?.length ?? 0;
        const tip = `${names[column] ?? ""} · ${FIELD_NAMES[field][locale]} · ${countText(value, locale)}`;
        return value === 0
          ? []
          : [{ key: placeKey({ field, area }), row, column, value, label: String(value), tip, area }];
      }),
    ),
  };
  return {
    title: MATRIX_WORDS.title[locale],
    note: MATRIX_WORDS.note[locale],
    plot: { kind: "matrix", model },
  };
}
