import type { Former } from "../../core/release.ts";
import type { IndicatorId, Text } from "../../core/types.ts";
import { NATURE_NAMES } from "../../i18n/evidence.ts";
import { boundMark, formatPeriod } from "../../i18n/format.ts";
import { COLON } from "../../i18n/text.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  as: { zh: "原列", en: "Filed as" },
  whole: { zh: "全域", en: "all of the area" },
} satisfies Record<string, Text>;

/** 原列：国内首个: what the same print was said to be before, in as many words as differ. */
export function formerText({ names, words, locale }: Scene, now: IndicatorId, was: Former): string {
  const { indicator, area, period, variant, scope, nature, bound } = was;
  const variants = names.indicators.get(indicator ?? now)?.variants ?? [];
  const parts = [
    indicator && words.indicator(indicator),
    variant && (variants.find(({ id }) => id === variant)?.name[locale] ?? variant),
    area && words.area(area),
    period && formatPeriod(period, locale),
    scope?.[locale],
    nature && NATURE_NAMES[nature][locale],
    bound && (bound === "exact" ? "=" : boundMark(bound)),
  ].filter((part) => part !== undefined);
  const said = parts.length > 0 ? parts.join(" · ") : WORDS.whole[locale];
  return `${WORDS.as[locale]}${COLON[locale]}${said}`;
}
