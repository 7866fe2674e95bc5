import { REFORM_FIELDS } from "../../core/reform.ts";
import { EVIDENCE_TERMS } from "../../i18n/terms-evidence.ts";
import type { ReformField } from "../../core/reform.ts";
import type { EffectBrief, ReformBrief } from "../../data/wire-profile.ts";
import { boundMark, formatPeriod, printedDigits } from "../../i18n/format.ts";
import { scaleOf } from "../../i18n/quantity.ts";
import { FIELD_NAMES } from "../../i18n/reform-fields.ts";
import { COLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { withUnit } from "../../i18n/words.ts";

export type ReformGroup = {
  readonly field: ReformField;
  readonly name: string;
  readonly count: number;
  /** Those with a measured effect, the most effects first. */
  readonly measured: readonly ReformBrief[];
};

/** Reforms by field, the fullest field first. */
export function reformGroups(reforms: readonly ReformBrief[], locale: Locale): readonly ReformGroup[] {
  return REFORM_FIELDS.map((field) => {
    const own = reforms.filter((reform) => reform.field === field);
    const measured = own.filter(({ effects }) => effects.length > 0);
    return {
      field,
      name: FIELD_NAMES[field][locale],
      count: own.length,
      measured: [...measured].sort((a, b) => b.effects.length - a.effects.length),
    };
  })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** 名称：48 → 15个工作日 · 2021年 · 约束范围. */
export function effectText(effect: EffectBrief, locale: Locale): string {
  const { name, unit, values, scope, derived } = effect;
  const last = values.at(-1);
  if (!last) return "";
  const scale = scaleOf(unit, locale);
  const numbers = values.map((one) => boundMark(one.bound) + printedDigits(one, scale)).join(" → ");
  const years = [...new Set(values.map(({ period }) => formatPeriod(period, locale)))].join(" → ");
  const implied = derived ? EVIDENCE_TERMS.derived[locale] : undefined;
  const remarks = [years, scope?.[locale], implied].filter((part) => part !== undefined);
  const value = withUnit(numbers, scale.unit, locale);
  return [name[locale] + COLON[locale] + value, ...remarks].join(" · ");
}
