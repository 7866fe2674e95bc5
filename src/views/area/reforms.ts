import { REFORM_FIELDS } from "../../core/reform.ts";
import { EVIDENCE_TERMS } from "../../i18n/terms-evidence.ts";
import type { ReformField } from "../../core/reform.ts";
import type { EffectBrief, EffectValue, ReformBrief } from "../../data/wire-profile.ts";
import { boundMark, formatPeriod, printedDigits } from "../../i18n/format.ts";
import { plainer, scaleOf } from "../../i18n/quantity.ts";
import type { Scale } from "../../i18n/quantity.ts";
import { FIELD_NAMES } from "../../i18n/reform-fields.ts";
import { EFFECT_KIND_NAMES, PAIR_REFUSAL_NAMES, placeText } from "../../i18n/reforms.ts";
import type { Locale } from "../../i18n/text.ts";
import { withUnit } from "../../i18n/words.ts";

export type ReformGroup = {
  readonly field: ReformField;
  readonly name: string;
  readonly count: number;
  /** Those with a before and after or a result, the most of them first. */
  readonly telling: readonly ReformBrief[];
};

/** Reforms by field, the fullest field first. */
export function reformGroups(reforms: readonly ReformBrief[], locale: Locale): readonly ReformGroup[] {
  return REFORM_FIELDS.map((field) => {
    const own = reforms.filter((reform) => reform.field === field);
    const telling = own.filter(({ effects }) => effects.length > 0);
    return {
      field,
      name: FIELD_NAMES[field][locale],
      count: own.length,
      telling: [...telling].sort((a, b) => b.effects.length - a.effects.length),
    };
  })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** 名称：48 → 15个工作日（2021年，约束范围，前后对比）. */
export function effectText(effect: EffectBrief, locale: Locale): string {
  const { name, unit, values, scope, note, derived, kind, refusal, rank } = effect;
  const last = values.at(-1);
  if (!last) return "";
  const largest = Math.max(...values.map((one) => Math.abs(one.value)));
  const scale = plainer(scaleOf(unit, locale), largest);
  const numbers = values
    .map((one) => (rank ? placeText(one.value, rank, locale) : digitsIn(one, scale)))
    .join(" → ");
  const years = [...new Set(values.map(({ period }) => formatPeriod(period, locale)))].join(" → ");
  const implied = derived ? EVIDENCE_TERMS.derived[locale] : undefined;
  const apart = refusal && PAIR_REFUSAL_NAMES[refusal][locale];
  // What is worked out is mentioned by no text.
  const said = derived && kind === "mention" ? undefined : EFFECT_KIND_NAMES[kind][locale];
  const remarks = [years, scope?.[locale], implied, said, note?.[locale].replace(/[。.]$/, ""), apart]
    .filter((part) => part !== undefined)
    .map(withoutBrackets);
  const value = rank ? numbers : withUnit(numbers, scale.unit, locale);
  return locale === "zh"
    ? `${name.zh}：${value}（${remarks.join("，")}）`
    : `${name.en}: ${value} (${remarks.join(", ")})`;
}

/** What stands in brackets itself has none: 南岗河（平均） → 南岗河，平均. */
function withoutBrackets(text: string): string {
  return text.replace(/（([^（）]*)）/g, "，$1").replace(/ \(([^()]*)\)/g, ", $1");
}

function digitsIn(value: EffectValue, scale: Scale): string {
  return boundMark(value.bound) + printedDigits(value, scale);
}
