import { nameOfOperand } from "../../core/figure-index.ts";
import { figureNamed, listPlace } from "../../core/library.ts";
import type { EffectFigure, Library } from "../../core/library.ts";
import type { TableCell } from "../../core/table.ts";
import type { Observation, Text } from "../../core/types.ts";
import { EVIDENCE_TERMS } from "../../i18n/terms-evidence.ts";
import type { Subject } from "../../explain/subject.ts";
import { BOUND_NAMES } from "../../i18n/explain.ts";
import { boundMark, formatPeriod, formatShort, printedDecimals, printedDigits } from "../../i18n/format.ts";
import { namesListed, publisherTier } from "../../i18n/publishers.ts";
import { plainer, scaleOf, shifted, unitFacts } from "../../i18n/quantity.ts";
import type { Scale } from "../../i18n/quantity.ts";
import { NATURE_NAMES } from "../../i18n/evidence.ts";
import { placeText } from "../../i18n/reforms.ts";
import { statusText } from "../../i18n/status.ts";
import { withUnit } from "../../i18n/words.ts";
import type { Scene } from "./scene.ts";

export function scaleOfFigure({ units, locale }: Scene, { unit }: EffectFigure): Scale {
  return scaleOf(units.get(unit), locale);
}

/** A figure as precise as it was printed, with its bound and unit; a claim in the words of its source. */
export function figureText(scene: Scene, figure: EffectFigure): string {
  const { origin } = figure;
  if (isClaim(figure) && origin.kind === "stated")
    return origin.observation.asWritten ?? String(figure.value);
  const place = listPlace(figure.indicator);
  if (place) return placeText(figure.value, place, scene.locale);
  const scale = plainer(scaleOfFigure(scene, figure), figure.value);
  return withUnit(figureDigits(scene, figure, scale), scale.unit, scene.locale);
}

/** Without the unit, where a column or an axis states it; a place with how many there are, where that is known. */
export function figureDigits(
  scene: Scene,
  figure: EffectFigure,
  scale = scaleOfFigure(scene, figure),
): string {
  const { value, origin, bound, indicator } = figure;
  const among = listPlace(indicator)?.among;
  if (among !== undefined) return `${String(value)}/${String(among)}`;
  const digits =
    origin.kind === "stated" ? printedDigits(origin.observation, scale) : formatShort(shifted(value, scale));
  return boundMark(bound) + digits;
}

/** A claimed place is a statement, not a number. */
function isClaim({ indicator }: EffectFigure): boolean {
  return indicator?.kind === "claim";
}

/** What makes a figure less than a plain printed one of something that happened. */
export function kindsOf({ origin, bound }: EffectFigure): readonly Text[] {
  const bounded = bound === "exact" ? [] : [BOUND_NAMES[bound]];
  if (origin.kind === "derived") return [EVIDENCE_TERMS.derived, ...bounded];
  const { nature } = origin.observation;
  return [...(nature === "result" ? [] : [NATURE_NAMES[nature]]), ...bounded];
}

/** Period, scope and whatever makes a figure less than a plain result. */
export function remarksOf(figure: EffectFigure, { locale }: Scene): readonly string[] {
  const { period, scope } = figure;
  return [
    ...(period === "undated" ? [] : [formatPeriod(period, locale)]),
    ...(scope ? [scope[locale]] : []),
    ...kindsOf(figure).map((kind) => kind[locale]),
  ];
}

/** What tables and files know of a figure besides its text. */
export function factsOf(scene: Scene, figure: EffectFigure): Omit<TableCell, "text" | "below" | "href"> {
  const { library, locale } = scene;
  const { id, value, bound, period, origin } = figure;
  const common = {
    ...(!isClaim(figure) && { value, ...unitFacts(scaleOfFigure(scene, figure)) }),
    bound,
    period,
    origin: id,
  };
  if (origin.kind === "derived") {
    const sources = [...new Set(leavesOf(library, figure).map(({ source }) => source))];
    const named = sources.flatMap((one) => library.sources.get(one) ?? []);
    const source = namesListed([...new Set(named.map((one) => publisherTier(one, locale)))], locale);
    return { ...common, derived: true, ...(source !== "" && { source }) };
  }
  const { status, source: name } = origin.observation;
  const source = library.sources.get(name);
  const said = statusText(status, figure.indicator);
  return {
    ...common,
    ...(!isClaim(figure) && { decimals: printedDecimals(origin.observation) }),
    ...(said && { status: said[locale] }),
    ...(source && { source: publisherTier(source, locale) }),
  };
}

/** What a figure was read from: itself, or all that it was derived from. */
function leavesOf(library: Library, { origin }: EffectFigure): readonly Observation[] {
  if (origin.kind === "stated") return [origin.observation];
  return Object.values(origin.derived.operands).flatMap((operand) => {
    const found = figureNamed(library, nameOfOperand(operand));
    return found ? leavesOf(library, found) : [];
  });
}

/** A figure in a table, opening its origin. */
export function figureCell(scene: Scene, figure: EffectFigure): TableCell {
  const { value, unit, ...facts } = factsOf(scene, figure);
  const scale = plainer(scaleOfFigure(scene, figure), figure.value);
  const said = unit === undefined ? {} : unitFacts(scale);
  return { text: figureText(scene, figure), ...facts, ...(value !== undefined && { value }), ...said };
}

export function subjectOf({ origin }: EffectFigure): Subject {
  return origin.kind === "stated"
    ? { kind: "stated", observation: origin.observation }
    : { kind: "derived", derived: origin.derived };
}
