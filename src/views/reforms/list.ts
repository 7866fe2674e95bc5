import { evidenceOf } from "../../core/reforms.ts";
import type { Reform } from "../../core/reform.ts";
import type { TableCell, TableRow } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { REFORM_TERMS } from "../../i18n/terms-reforms.ts";
import { linkCell, textColumn, wordsCell } from "../../i18n/cells.ts";
import { FIELD_NAMES } from "../../i18n/reform-fields.ts";
import { claimName, EFFECT_KIND_NAMES } from "../../i18n/reforms.ts";
import { listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { TableBlock } from "../../report/blocks.ts";
import { citationKey, citationOf } from "./citations.ts";
import { pageOf, sinceText } from "./scene.ts";
import type { Scene } from "./scene.ts";

const COLUMNS = {
  area: COLUMN_TERMS.area,
  field: REFORM_TERMS.field,
  name: REFORM_TERMS.case,
  since: REFORM_TERMS.start,
  evidence: TERMS.evidence,
  firsts: TERMS.first,
  others: REFORM_TERMS.otherClaims,
} satisfies Record<string, Text>;

const WORDS = {
  title: { zh: "案例清单", en: "List of the cases" },
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
  const { locale } = scene;
  const evidence = evidenceOf(reform);
  const { id, area, field, name, since } = reform;
  const cells: readonly TableCell[] = [
    wordsCell(scene.area(area)),
    wordsCell(FIELD_NAMES[field][locale]),
    {
      ...linkCell(name[locale], pageOf(scene, reform)),
      source: citationOf(scene, reform),
      cited: citationKey(reform),
    },
    { text: sinceText(reform, locale), ...(since !== undefined && { value: since }) },
    wordsCell(evidence ? EFFECT_KIND_NAMES[evidence][locale] : ""),
    ...([true, false] as const).map((first) => wordsCell(listed(locale, claimsOf(reform, locale, first)))),
  ];
  return { key: id, area, cells };
}

/** The claims of a case to be first, or those that are none, in a word each. */
export function claimsOf({ claims }: Reform, locale: Locale, first: boolean): readonly string[] {
  const own = claims.filter(({ kind }) => (kind === "first") === first);
  return [...new Set(own.map((claim) => claimName(claim)[locale]))];
}
