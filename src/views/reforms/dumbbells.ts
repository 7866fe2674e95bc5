import type { DumbbellEnd, DumbbellGroup, DumbbellRow } from "../../charts/dumbbell.ts";
import type { EffectFigure } from "../../core/library.ts";
import type { Pair, ShareOfCity } from "../../core/reform-effects.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { POLARITY_NAMES } from "../../i18n/evidence.ts";
import { EVIDENCE_TERMS } from "../../i18n/terms-evidence.ts";
import { formatPeriod, MISSING } from "../../i18n/format.ts";
import { shifted } from "../../i18n/quantity.ts";
import { listed } from "../../i18n/text.ts";
import { factsOf, figureDigits, figureText, scaleOfFigure } from "./figures.ts";
import type { Scene } from "./scene.ts";
import { areaColor } from "./shelf.ts";

const WORDS = {
  derived: EVIDENCE_TERMS.derived,
} satisfies Record<string, Text>;

/** Beyond this ratio a common linear axis would hide the smaller values. */
const LOG_FROM = 100;

/** Pairs by axis: those of the same unit and the same kind of measure share one. */
export function pairGroups(scene: Scene, pairs: readonly Pair[]): readonly DumbbellGroup[] {
  return axesOf(pairs).map((own) => groupOf(scene, own));
}

/** Shares of the city on one axis from nothing to the whole. */
export function shareGroup(scene: Scene, shares: readonly ShareOfCity[]): DumbbellGroup {
  return { unit: "%", log: false, ends: [0, 100], rows: shares.map((share) => shareRow(scene, share)) };
}

function axesOf(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const axes = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const axis = `${pair.before.unit}|${pair.before.indicator?.kind ?? ""}`;
    axes.set(axis, [...(axes.get(axis) ?? []), pair]);
  }
  return [...axes.values()];
}

function groupOf(scene: Scene, pairs: readonly Pair[]): DumbbellGroup {
  const values = pairs.flatMap(({ before, after }) => [before.value, after.value]);
  const [first] = pairs;
  const lower = pairs.every(({ after }) => after.indicator?.polarity === "lower");
  const scale = first && scaleOfFigure(scene, first.before);
  const words = (unit: string) => [unit, ...(lower ? [POLARITY_NAMES.lower[scene.locale]] : [])].join(" · ");
  return {
    unit: words(scale?.unit ?? ""),
    own: words(scale?.own ?? ""),
    log: Math.min(...values) > 0 && Math.max(...values) / Math.min(...values) >= LOG_FROM,
    rows: pairs.map((pair) => pairRow(scene, pair)),
  };
}

function pairRow(scene: Scene, { before, after, reforms, note }: Pair): DumbbellRow {
  const [reform] = reforms;
  const name = nameOf(scene, reform, after);
  const change = `${endTip(scene, before)} → ${endTip(scene, after)}`;
  return {
    key: `${reform?.id ?? ""}|${before.id}|${after.id}`,
    ...(reform && { area: reform.area }),
    name: name + remarkOf(scene, [before, after]),
    before: endOf(scene, before),
    after: endOf(scene, after),
    color: areaColor(scene, reform?.area),
    tip: [name, change, ...(note ? [note[scene.locale]] : [])].join(" · "),
  };
}

function shareRow(scene: Scene, { reform, figure }: ShareOfCity): DumbbellRow {
  const name = nameOf(scene, reform, figure);
  return {
    key: `${reform.id}|${figure.id}`,
    area: reform.area,
    name: name + remarkOf(scene, [figure]),
    after: endOf(scene, figure),
    color: areaColor(scene, reform.area),
    tip: `${name} · ${endTip(scene, figure)}`,
  };
}

function nameOf(scene: Scene, reform: Reform | undefined, { name }: EffectFigure): string {
  return [...(reform ? [scene.area(reform.area)] : []), name[scene.locale]].join(" · ");
}

function endOf(scene: Scene, figure: EffectFigure): DumbbellEnd {
  return {
    value: shifted(figure.value, scaleOfFigure(scene, figure)),
    label: figureDigits(scene, figure),
    facts: factsOf(scene, figure),
  };
}

/** When each figure is of, and whether it was derived: 2019年、推算 → 2020年. */
function remarkOf({ locale }: Scene, figures: readonly EffectFigure[]): string {
  const marks = figures.map(({ period, origin }) =>
    listed(locale, [
      ...(period === "undated" ? [] : [formatPeriod(period, locale)]),
      ...(origin.kind === "derived" ? [WORDS.derived[locale]] : []),
    ]),
  );
  return marks.some((mark) => mark !== "") ? ` (${marks.map((mark) => mark || MISSING).join(" → ")})` : "";
}

function endTip(scene: Scene, figure: EffectFigure): string {
  const scope = figure.scope ? ` (${figure.scope[scene.locale]})` : "";
  const period = figure.period === "undated" ? "" : `${formatPeriod(figure.period, scene.locale)} `;
  return period + figureText(scene, figure) + scope;
}
