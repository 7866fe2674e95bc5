import type { DerivedValue } from "../../core/evidence.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { EVIDENCE_TERMS } from "../../i18n/terms-evidence.ts";
import type { EvidenceWire } from "../../data/wire-evidence.ts";
import { sideOf } from "../../explain/arithmetic.ts";
import { formatPeriod, formatPrecise } from "../../i18n/format.ts";
import { shifted } from "../../i18n/quantity.ts";
import { withUnit } from "../../i18n/words.ts";
import type { FactsBlock } from "../../report/blocks.ts";
import { operandsPart } from "./figure-table.ts";
import { toRecord } from "./links.ts";
import { absent, facts, link } from "./part.ts";
import type { Part } from "./part.ts";
import { recordsPart } from "./record.ts";
import type { OpenRecord } from "./record.ts";
import { searched } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { conclusion, sideFacts } from "./side.ts";
import { placeText } from "./words.ts";

const WORDS = {
  list: EVIDENCE_TERMS.derivedValues,
  missing: EVIDENCE_TERMS.theDerivedValues,
  mark: EVIDENCE_TERMS.derived,
  about: {
    zh: "由公布的数字推得的数，如经费除以强度得总值、数量除以占比得全市总数。它们不是公布数，不与公布数混用，也不进入对比和排名。",
    en: "What published figures imply: an expenditure over its intensity gives a total, a count over its share the city's. They are not published figures, are never mixed with those, and enter no comparison or ranking.",
  },
  result: EVIDENCE_TERMS.derivedValue,
  indicator: TERMS.indicator,
  scope: ORIGIN_TERMS.scope,
  note: ORIGIN_TERMS.note,
} satisfies Record<string, Text>;

/** What published figures imply, by area. */
export function derivedPart(scene: Scene): Part {
  const { filters, locale, names, stock, words } = scene;
  const wire = stock.evidence.derivations;
  if (!wire) return absent("derived", WORDS.missing[locale], { kind: "evidence", evidence: "derivations" });
  const open = wire.records.find(({ id }) => id === filters.item);
  const order = [...names.areas.keys()];
  const place = (code: AreaCode) => order.indexOf(code);
  const found = searched(scene, "derived", wire.records, (a, b) => place(a.area) - place(b.area));
  return recordsPart(scene, {
    title: WORDS.list[locale],
    about: WORDS.about,
    items: found.map((value) => ({
      id: value.id,
      title: value.name[locale],
      meta: `${valueText(scene, value)} · ${formatPeriod(value.period, locale)}`,
      badge: { text: WORDS.mark[locale], tone: "plain" },
      group: { id: `area-${value.area}`, title: words.area(value.area) },
    })),
    record: open && derivedRecord(scene, open, wire),
  });
}

function valueText({ words, locale }: Scene, { value, unit }: DerivedValue): string {
  const scale = words.unit(unit);
  return withUnit(formatPrecise(shifted(value, scale)), scale.unit, locale);
}

function derivedRecord(scene: Scene, derived: DerivedValue, wire: EvidenceWire<"derivations">): OpenRecord {
  const { locale, words } = scene;
  const { id, area, formula, name, operands, period, unit } = derived;
  const { side } = sideOf(formula, operands, wire, locale);
  const { blocks, figures } = operandsPart(scene, operands, wire);
  const value = { kind: "figure", text: valueText(scene, derived), origin: id } as const;
  const result = sideFacts("reading-1-left", WORDS.result[locale], side, words.unit(unit), locale);
  return {
    title: name[locale],
    kicker: placeText(words.area(area), period, locale),
    blocks: [
      conclusion(WORDS.mark[locale], "plain", value),
      { kind: "group", id: "reading-1", layout: "columns", blocks: [result] },
      factsBlock(scene, derived),
      ...blocks,
    ],
    figures: new Map([...(figures ?? []), [id, { kind: "derived", derived }]]),
  };
}

function factsBlock({ words, address, locale }: Scene, { indicator, scope, note }: DerivedValue): FactsBlock {
  const definition = indicator && [
    link(words.indicator(indicator), address(toRecord("indicators", indicator))),
  ];
  return facts("facts", [
    [WORDS.indicator[locale], definition],
    [WORDS.scope[locale], scope?.[locale]],
    [WORDS.note[locale], note?.[locale]],
  ]);
}
