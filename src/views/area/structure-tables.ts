import type { TableCell, TableRow } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { unitCell } from "../../i18n/cells.ts";
import { MISSING } from "../../i18n/format.ts";
import { COLON, listed, SEMICOLON, STOP } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Block, NoteBlock, TableBlock } from "../../report/blocks.ts";
import { GROUP_NAMES, industryYears, populationTable } from "./structure.ts";
import type { IndustryYear, PopulationRow } from "./structure.ts";
import type { Profile } from "./profile.ts";

const WORDS = {
  industry: { zh: "产业结构（占地区生产总值，%）", en: "Industry structure (share of GDP, %)" },
  population: { zh: "人口结构（普查）", en: "Population structure (census)" },
  year: { zh: "年份", en: "Year" },
  how: { zh: "取得方式", en: "How known" },
  item: { zh: "项目", en: "Item" },
  kind: { zh: "分类", en: "By" },
  unit: COLUMN_TERMS.unit,
  none: { zh: "所据来源未见数字，不作估计。", en: "No source at hand prints a figure; none is guessed." },
  derived: { zh: "由三次产业增加值推算", en: "computed from the three values added" },
  printed: { zh: "公布的构成", en: "printed as shares" },
} satisfies Record<string, Text>;

/** The three industries, and the population by age, sex, schooling and migration, with their years. */
export function structureBlocks(profile: Profile): readonly Block[] {
  return [industryBlock(profile), populationBlock(profile)];
}

function empty(id: string, title: string, { locale }: Profile): Block {
  const note: NoteBlock = { kind: "note", id: `${id}-none`, text: [WORDS.none[locale]] };
  return { kind: "group", id, title, layout: "stack", blocks: [note] };
}

function industryBlock(profile: Profile): Block {
  const { locale } = profile;
  const years = industryYears(profile);
  const title = WORDS.industry[locale];
  if (years.length === 0) return empty("industry", title, profile);
  const names = years[0]?.shares ?? [];
  const block: TableBlock = {
    kind: "table",
    id: "industry",
    title,
    table: {
      columns: [
        { id: "year", label: WORDS.year[locale], numeric: false },
        ...names.map(({ id, name }) => ({ id, label: name, numeric: true })),
        { id: "how", label: WORDS.how[locale], numeric: false },
      ],
      rows: years.map((year) => industryRow(year, profile)),
    },
  };
  return block;
}

function industryRow({ period, when, shares, derived }: IndustryYear, { locale }: Profile): TableRow {
  const how = WORDS[derived ? "derived" : "printed"][locale];
  return {
    key: period,
    cells: [
      { text: when, value: period },
      ...shares.map(({ share, text, origin }): TableCell =>
        share === undefined
          ? { text }
          : { text, value: share, unit: "%", period, ...(origin !== undefined && { origin }) },
      ),
      { text: how, value: how },
    ],
  };
}

function populationBlock(profile: Profile): Block {
  const { locale } = profile;
  const { periods, rows } = populationTable(profile);
  const title = WORDS.population[locale];
  if (periods.length === 0) return empty("population", title, profile);
  const note = groundsNote(rows, locale);
  return {
    kind: "table",
    id: "population",
    title,
    ...(note !== undefined && { note }),
    table: {
      columns: [
        { id: "kind", label: WORDS.kind[locale], numeric: false },
        { id: "item", label: WORDS.item[locale], numeric: false },
        { id: "unit", label: WORDS.unit[locale], numeric: false },
        ...periods.map(({ period, when }) => ({ id: period, label: when, numeric: true })),
      ],
      rows: rows.map((row) => populationRow(row, profile)),
    },
  };
}

/** So many rows are named; of more their number is. */
const FEW = 3;

/** 2020年含大鹏新区：男性人口等8项。 Parts of another territory do not add up to the district's total. */
function groundsNote(rows: readonly PopulationRow[], locale: Locale): string | undefined {
  const grounds = [...new Set(rows.flatMap((row) => row.grounds))];
  if (grounds.length === 0) return undefined;
  const told = grounds.map((ground) => {
    const names = rows.filter((row) => row.grounds.includes(ground)).map(({ name }) => name);
    const some = listed(locale, names.slice(0, FEW));
    const count = String(names.length);
    const more = locale === "zh" ? `等${count}项` : ` and ${String(names.length - FEW)} more`;
    return ground + COLON[locale] + some + (names.length > FEW ? more : "");
  });
  return told.join(SEMICOLON[locale]) + STOP[locale];
}

function populationRow({ group, name, scale, cells, id }: PopulationRow, { locale }: Profile): TableRow {
  const text = (said: string): TableCell => ({ text: said, value: said });
  return {
    key: id,
    cells: [
      text(GROUP_NAMES[group][locale]),
      text(name),
      unitCell(scale.unit, scale.own),
      ...cells.map((cell): TableCell => cell ?? { text: MISSING }),
    ],
  };
}
