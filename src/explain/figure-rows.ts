import type { Observation, Text } from "../core/types.ts";
import { conditionTexts, PRINT_UNKNOWN, VINTAGE_INFERRED } from "../i18n/conditions.ts";
import { BOUND_NAMES } from "../i18n/explain.ts";
import { NATURE_NAMES } from "../i18n/evidence.ts";
import { formatPeriod } from "../i18n/format.ts";
import type { Scale } from "../i18n/quantity.ts";
import { statusText } from "../i18n/status.ts";
import { listed, speak } from "../i18n/text.ts";
import type { OriginContext } from "./context.ts";
import { indicatorOf, vintageOf } from "./known.ts";
import { rowsOf } from "./labels.ts";
import type { OriginRow } from "./origin.ts";
import { unitSteps } from "./unit-steps.ts";

const BASIS: Record<Observation["basis"], Text> = {
  stated: { zh: "原文写明", en: "stated in the text" },
  inferred: { zh: "推定", en: "inferred" },
};

const NO_PLACE: Text = { zh: "未记录", en: "not recorded" };

/** What a source prints of a figure, how it was read, and what it measures. */
export function figureRows(
  observation: Observation,
  scale: Scale,
  { stock, locale }: OriginContext,
): readonly OriginRow[] {
  const { asWritten, basis, basisNote, line, locator, note, period, scope, status, step, value } =
    observation;
  const indicator = indicatorOf(stock, observation.indicator);
  const conditions = conditionTexts(observation).map((text) => text[locale]);
  const variant = indicator?.variants?.find(({ id }) => id === observation.variant);
  return rowsOf(locale, [
    ["period", formatPeriod(period, locale)],
    ["basis", (basisNote ?? BASIS[basis])[locale]],
    ["written", asWritten ?? (step === undefined ? PRINT_UNKNOWN[locale] : undefined)],
    [
      "steps",
      asWritten && indicator?.kind !== "claim" ? unitSteps(asWritten, value, scale, locale) : undefined,
    ],
    ["line", line === undefined ? undefined : String(line)],
    ["locator", locator ?? (step === undefined && line === undefined ? NO_PLACE[locale] : undefined)],
    ["nature", natureOf(observation, { locale })],
    ["status", statusText(status, indicator)?.[locale]],
    ["vintage", vintageText(observation, { stock, locale })],
    ["conditions", conditions.length === 0 ? undefined : listed(locale, conditions)],
    ["variant", variant?.name[locale]],
    ["scope", scope?.[locale]],
    ["note", note?.[locale]],
    ["definition", indicator?.definition[locale]],
  ]);
}

/** The vintage, with a word where no text states it. */
function vintageText(observation: Observation, { stock, locale }: OriginContext): string | undefined {
  const name = vintageOf(stock, observation)?.name;
  return name && speak(locale, name, ...(observation.vintageInferred ? [VINTAGE_INFERRED] : []));
}

/** What makes a value less than a plain result: a target or a plan, an approximation or a bound. */
function natureOf(
  { nature, bound }: Observation,
  { locale }: Pick<OriginContext, "locale">,
): string | undefined {
  const kinds = [
    ...(nature === "result" ? [] : [NATURE_NAMES[nature][locale]]),
    ...(bound === "exact" ? [] : [BOUND_NAMES[bound][locale]]),
  ];
  return kinds.length === 0 ? undefined : listed(locale, kinds);
}
