import { isMeasured } from "../../core/library.ts";
import type { Reform } from "../../core/reform.ts";
import type { TableCell, TableRow } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { REFORM_TERMS } from "../../i18n/terms-reforms.ts";
import { linkCell, textColumn, wordsCell } from "../../i18n/cells.ts";
import { FIELD_NAMES } from "../../i18n/reform-fields.ts";
import { FIRST_NAMES } from "../../i18n/reforms.ts";
import { listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { TableBlock } from "../../report/blocks.ts";
import { pageOf, sinceText } from "./scene.ts";
import type { Scene } from "./scene.ts";

const COLUMNS = {
  area: COLUMN_TERMS.area,
  field: REFORM_TERMS.field,
  name: REFORM_TERMS.case,
  since: REFORM_TERMS.start,
  measured: TERMS.measured,
  firsts: TERMS.first,
} satisfies Record<string, Text>;

const WORDS = {
  title: { zh: "案例清单", en: "List of the cases" },
  yes: { zh: "有", en: "yes" },
  no: { zh: "无", en: "no" },
} satisfies Record<string, Text>;

/** The chosen cases one a row, whatever the layout. */
export function listBlock(scene: Scene): TableBlock {
  const { locale, reforms } = scene;
  return {
    kind: "table",
    id: "list",
    title: WORDS.title[locale],
    table: {
      columns: Object.entries(COLUMNS).map(([id, label]) => textColumn(id, label[locale])),
      rows: reforms.map((reform) => rowOf(scene, reform)),
    },
  };
}

function rowOf(scene: Scene, reform: Reform): TableRow {
  const { library, locale } = scene;
  const { id, area, field, name, since } = reform;
  const cells: readonly TableCell[] = [
    wordsCell(scene.area(area)),
    wordsCell(FIELD_NAMES[field][locale]),
    linkCell(name[locale], pageOf(scene, reform)),
    { text: sinceText(reform, locale), ...(since !== undefined && { value: since }) },
    wordsCell(WORDS[isMeasured(library, reform) ? "yes" : "no"][locale]),
    wordsCell(listed(locale, claimsOf(reform, locale))),
  ];
  return { key: id, area, cells };
}

/** At which levels a case claims to be first, each once. */
export function claimsOf({ firsts }: Reform, locale: Locale): readonly string[] {
  return [...new Set(firsts.map(({ level }) => FIRST_NAMES[level][locale]))];
}
