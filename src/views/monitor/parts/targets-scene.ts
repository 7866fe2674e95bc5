import { cityOf } from "../../../core/dataset.ts";
import { grouped } from "../../../core/grouped.ts";
import { namesOf } from "../../../core/library.ts";
import type { Library } from "../../../core/library.ts";
import { caseTarget, statisticTarget } from "../../../core/monitor/set-targets.ts";
import type { SetTarget } from "../../../core/monitor/set-targets.ts";
import { TARGET_STATUSES } from "../../../core/monitor/target.ts";
import { once } from "../../../core/once.ts";
import { comparePeriods } from "../../../core/period.ts";
import { targetsOf } from "../../../core/reform-targets.ts";
import type { AreaCode, IndicatorId, Observation, Period, Source } from "../../../core/types.ts";
import type { Needs } from "../../../data/needs.ts";
import type { Stock } from "../../../data/stock.ts";
import type { EvidenceWire } from "../../../data/wire-evidence.ts";
import { areasOf } from "../../../state/area-chosen.ts";
import type { Filters } from "../../../state/filters.ts";
import { ownTargetIndicators, ownTargets } from "./targets-own.ts";
import type { OwnTargets } from "./targets-own.ts";

/** What targets are made of: those of texts with the library's results, those of statistics with their indicators. */
export function targetsNeeds(filters: Filters, stock: Stock): Needs {
  const { reforms, monitor } = stock.evidence;
  const told = monitor && reforms ? ofStatistics(monitor, reforms).map((one) => one.indicator) : [];
  const indicators = new Set([...told, ...ownTargetIndicators(filters, stock)]);
  return {
    all: [
      { kind: "rest" },
      ...(stock.manifest.profile ? [{ kind: "profile" } as const] : []),
      { kind: "evidence", evidence: "monitor" },
      { kind: "evidence", evidence: "reforms" },
      ...[...indicators].map((indicator) => ({ kind: "partition", indicator }) as const),
    ],
  };
}

/** Those that no reform's text names. */
function ofStatistics(
  { figures, indicators }: EvidenceWire<"monitor">,
  reforms: EvidenceWire<"reforms">,
): readonly Observation[] {
  const told = new Set(reforms.records.flatMap(({ effects }) => effects.flatMap(namesOf)));
  return Object.entries(figures)
    .filter(([name, { indicator }]) => !told.has(name) && indicators[indicator]?.kind !== "count")
    .map(([, figure]) => figure);
}

/** All targets, judged as of the release; made once for the same files. */
const allTargets = once((stock: Stock): readonly SetTarget[] => {
  const { evidence, data, manifest } = stock;
  const { reforms, monitor } = evidence;
  if (!reforms || !monitor) throw new Error("The targets are not loaded.");
  const asOf = manifest.release.date;
  const dates = new Map(monitor.sources.map(({ id, date }) => [id, date]));
  return [
    ...targetsOf(libraryIn(reforms), reforms.records).flatMap((target) => caseTarget(target, asOf) ?? []),
    ...ofStatistics(monitor, reforms).flatMap((target) => {
      const partition = data.partitions.get(target.indicator);
      const area = data.areas.get(target.area);
      const set = dates.get(target.source) ?? "";
      return partition ? [statisticTarget({ partition, area, target, set, asOf })] : [];
    }),
  ];
});

/** The reforms' printed figures, without what only a list of cases needs. */
function libraryIn({ records, figures, indicators, sources }: EvidenceWire<"reforms">): Library {
  return {
    reforms: records,
    practices: new Map(),
    zones: new Map(),
    figures: new Map(Object.entries(figures)),
    derived: new Map(),
    indicators: new Map(Object.entries(indicators).map(([id, brief]) => [id as IndicatorId, brief])),
    sources: new Map(sources.map((source) => [source.id, source])),
    search: () => [],
  };
}

/** The chosen areas and their cities. */
function askedAreas(filters: Filters, { data: { areas } }: Stock): ReadonlySet<AreaCode> {
  const chosen = areasOf(areas, filters.areas);
  return new Set([...chosen, ...chosen.flatMap((code) => cityOf(areas, code) ?? [])]);
}

/** The reader's own targets for the chosen areas and their cities. */
export function ownTargetsIn(filters: Filters, stock: Stock): OwnTargets {
  return ownTargets(filters, stock, askedAreas(filters, stock));
}

/** Of the chosen areas and their cities, the reader's own among them: what needs talk first, then the latest date. */
export function targetsIn(filters: Filters, stock: Stock): readonly SetTarget[] {
  const asked = askedAreas(filters, stock);
  const set = allTargets(stock).filter(({ target }) => asked.has(target.area));
  const byStatus = grouped(
    [...ownTargets(filters, stock, asked).shown, ...set],
    ({ judgement }) => judgement.status,
  );
  return TARGET_STATUSES.flatMap((status) =>
    [...(byStatus.get(status) ?? [])].sort((a, b) => byDate(a.target.period, b.target.period)),
  );
}

/** The latest date first, those without one last. */
function byDate(a: Period, b: Period): number {
  if (a === "undated" || b === "undated") return Number(a === "undated") - Number(b === "undated");
  return comparePeriods(b, a);
}

/** The full record of a target's source. */
export function setterOf({ evidence }: Stock, { source }: Observation): Source | undefined {
  const lists = [evidence.monitor, evidence.reforms];
  return lists.flatMap((wire) => wire?.sources.find(({ id }) => id === source) ?? [])[0];
}
