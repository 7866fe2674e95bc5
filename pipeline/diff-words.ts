import type { IndicatorId, Observation, SourceId } from "../src/core/types.ts";
import type { Curated } from "../src/curate/read.ts";
import { presetName } from "../src/state/area-names.ts";
import type { Preset } from "../src/state/chosen.ts";
import { boundMark, printedDigits } from "../src/i18n/format.ts";

/** The Chinese names with the ids behind them, as a curator looks them up. */
export type DiffWords = {
  readonly indicator: (id: IndicatorId | string) => string;
  readonly area: (code: string) => string;
  readonly preset: (preset: Preset) => string;
  readonly source: (id: SourceId | string) => string;
  /** What it is about: indicator, area, period and part. */
  readonly place: (figure: Observation) => string;
  /** The literal where it is known, else the value in its unit. */
  readonly print: (figure: Observation) => string;
};

/** The names of the state after; what only the state before has is called as it was then. */
export function diffWords(before: Curated, after: Curated): DiffWords {
  const states = [before, after];
  const indicators = new Map(
    states.flatMap(({ indicators: list }) => list).map((one) => [one.id as string, one]),
  );
  const areas = new Map(states.flatMap(({ areas: list }) => list).map((one) => [one.code as string, one]));
  const sources = new Map(states.flatMap(({ sources: list }) => list).map((one) => [one.id as string, one]));
  const units = new Map(states.flatMap(({ units: list }) => list).map((one) => [one.id, one]));
  const named = (name: string | undefined, id: string) => (name === undefined ? id : `${name} ${id}`);
  const indicator = (id: string) => named(indicators.get(id)?.name.zh, id);
  const area = (code: string) => named(areas.get(code)?.short.zh, code);
  return {
    indicator,
    area,
    preset: (preset) => presetName(preset, areas.values()).zh,
    source: (id) => named(sources.get(id)?.publisher, id),
    place: (figure) => {
      const { scope, variant, nature } = figure;
      const aside = [scope?.zh, variant, nature === "result" ? undefined : nature];
      return [indicator(figure.indicator), area(figure.area), figure.period, ...aside]
        .filter((part) => part !== undefined)
        .join(" · ");
    },
    print: (figure) => {
      const unit = units.get(indicators.get(figure.indicator)?.unit ?? ("" as never))?.name.zh ?? "";
      const value = `${boundMark(figure.bound)}${printedDigits(figure, { shift: 0 })}${unit}`;
      return figure.asWritten === undefined ? value : `${boundMark(figure.bound)}${figure.asWritten}`;
    },
  };
}
