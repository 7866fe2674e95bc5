import type { Text } from "../core/types.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import { SCORE_TERMS } from "../i18n/terms-score.ts";
import { TERMS } from "../i18n/terms.ts";
import { ORIGIN_TERMS } from "../i18n/terms-origin.ts";
import type { Locale } from "../i18n/text.ts";
import type { OriginRow } from "./origin.ts";

const LABELS = {
  period: TERMS.period,
  basis: ORIGIN_TERMS.basis,
  written: ORIGIN_TERMS.literal,
  steps: { zh: "单位换算", en: "Unit steps" },
  line: ORIGIN_TERMS.line,
  locator: ORIGIN_TERMS.locator,
  nature: ORIGIN_TERMS.bound,
  status: COLUMN_TERMS.status,
  conditions: { zh: "统计条件", en: "Conditions" },
  vintage: ORIGIN_TERMS.vintage,
  variant: ORIGIN_TERMS.variant,
  scope: ORIGIN_TERMS.scope,
  published: { zh: "公布的人均值", en: "Published per head" },
  range: { zh: "取整误差内的范围", en: "Range within rounding" },
  note: ORIGIN_TERMS.note,
  definition: ORIGIN_TERMS.definition,
  publisher: ORIGIN_TERMS.publisher,
  originator: ORIGIN_TERMS.originator,
  carrier: ORIGIN_TERMS.carrier,
  reading: ORIGIN_TERMS.reading,
  document: ORIGIN_TERMS.document,
  date: ORIGIN_TERMS.date,
  kind: ORIGIN_TERMS.kind,
  quality: ORIGIN_TERMS.quality,
  address: ORIGIN_TERMS.address,
  confirmed: ORIGIN_TERMS.confirmed,
  weight: SCORE_TERMS.weight,
} satisfies Record<string, Text>;

/** What is known, each under its label; what is not known has no row. */
export function rowsOf(
  locale: Locale,
  pairs: readonly (readonly [keyof typeof LABELS, string | undefined])[],
): readonly OriginRow[] {
  return pairs.flatMap(([label, value]) =>
    value === undefined ? [] : [{ label: LABELS[label][locale], value }],
  );
}
