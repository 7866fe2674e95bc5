import { grouped } from "../../core/grouped.ts";
import { TIERS } from "../../core/types.ts";
import type { Observation, SourceId } from "../../core/types.ts";
import { byIndicator } from "../by.ts";
import type { Curated } from "../read.ts";

type Place = Pick<Observation, "area" | "period">;

/** What is printed of areas as a whole, to be looked up as the identities need it. */
export type Book = {
  /** The figures of an indicator in its usual definition. */
  readonly of: (indicator: string) => readonly Observation[];
  /** The figure of the same basis that best stands beside another; undefined where there is none. */
  readonly beside: (indicator: string, like: Observation, place?: Partial<Place>) => Observation | undefined;
  /** Everything printed of an indicator, area and period, in whatever definition. */
  readonly printed: (indicator: string, place: Place) => readonly Observation[];
};

/** Targets, parts of an area and figures of single cases satisfy no identity and are left out. */
export function bookOf({ indicators, sources, observations }: Curated): Book {
  const known = new Map(indicators.map((indicator) => [String(indicator.id), indicator]));
  const figures: ReadonlyMap<string, readonly Observation[]> = byIndicator(observations);
  const whole = onceEach((indicator) =>
    (known.get(indicator)?.group ?? "statistic") === "statistic"
      ? those(figures.get(indicator) ?? [], ({ nature, scope }) => nature === "result" && scope === undefined)
      : [],
  );
  const usual = onceEach((indicator) => {
    const [first] = known.get(indicator)?.variants ?? [];
    return those(whole(indicator), ({ variant }) => variant === undefined || variant === first?.id);
  });
  const [all, own] = [placesIn(whole), placesIn(usual)];
  const tiers = new Map(sources.map(({ id, tier }) => [id, TIERS.indexOf(tier)]));
  return {
    of: usual,
    printed: all,
    beside: (indicator, like, { area = like.area, period = like.period } = {}) => {
      const found = own(indicator, { area, period }).filter((figure) => isOfOneBasis(figure, like));
      if (found.length < 2) return found[0];
      return found
        .map((figure) => ({ figure, cost: costOf(figure, like, tiers) }))
        .sort((a, b) => compareCosts(a.cost, b.cost))[0]?.figure;
    },
  };
}

/** What stands at a place: an indicator's figures are laid out when the first of them is asked for. */
function placesIn(figuresOf: Book["of"]): Book["printed"] {
  const laidOut = onceEach((indicator) => grouped(figuresOf(indicator), (one) => one.area));
  return (indicator, { area, period }) =>
    (laidOut(indicator).get(area) ?? []).filter((figure) => figure.period === period);
}

/** The figures that pass; the list itself where all do, as mostly, so that millions are not listed anew. */
function those(
  figures: readonly Observation[],
  pass: (figure: Observation) => boolean,
): readonly Observation[] {
  return figures.every(pass) ? figures : figures.filter(pass);
}

/** What is made of an indicator's figures, made when it is first asked for. */
function onceEach<Made>(make: (indicator: string) => Made): (indicator: string) => Made {
  const made = new Map<string, Made>();
  return (indicator) => {
    const known = made.get(indicator) ?? make(indicator);
    made.set(indicator, known);
    return known;
  };
}

/** The same source first, then the same status, then what a reader is shown first. */
function costOf(
  { source, status, superseded, prefer, bound }: Observation,
  like: Observation,
  tiers: ReadonlyMap<SourceId, number>,
): readonly number[] {
  return [
    Number(source !== like.source),
    Number(status !== like.status),
    Number(superseded === true),
    Number(prefer === false),
    Number(bound !== "exact"),
    tiers.get(source) ?? TIERS.length,
  ];
}

function compareCosts(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** What a per-head vintage is made of: vintages of the total and of the people. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  "per-head-before-censuses": ["gdp-before-census-4", "gdp-yearbook-2017", "pop-before-census-7"],
  "per-head-after-censuses": ["gdp-after-census-4", "pop-after-census-7"],
};

/** Vintages of totals say nothing of people, and the other way round. */
function agree(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  const made = MADE_OF[a] ?? MADE_OF[b];
  if (made) return made.includes(a) || made.includes(b);
  return a.startsWith("gdp-") !== b.startsWith("gdp-");
}

/** Whether two figures can stand in one identity: one vintage, one territory, one sample. */
function isOfOneBasis(a: Observation, b: Observation): boolean {
  return (
    agree(a.vintage, b.vintage) &&
    boundaryOf(a) === boundaryOf(b) &&
    a.coverage === b.coverage &&
    a.sample === b.sample
  );
}

/** The boundaries of the figure's own year are what any figure of that year has. */
function boundaryOf({ boundary, period }: Observation): string | undefined {
  return boundary === period ? undefined : boundary;
}
