import type { Cell, Missing } from "../cell.ts";
import { isRankable } from "../cell.ts";
import { changesBetween, changeScale } from "../changes.ts";
import { compare } from "../comparison.ts";
import type { Dataset } from "../dataset.ts";
import { figureAt, isFigure } from "../figures.ts";
import type { Measurement } from "../figures.ts";
import { comparePeriods, familyOf, yearEarlier } from "../period.ts";
import type { Family } from "../period.ts";
import { placeIn, placeSets } from "../profile-place.ts";
import type { AreaCode, Period } from "../types.ts";
import { periodsOf } from "../when.ts";
import { directionOf } from "../direction.ts";
import { aged } from "./finding.ts";
import type { Finding, Untold, WatchedFigure } from "./finding.ts";
import type { Rule, RuleKind } from "./rule.ts";
import { difference, relative, sideOf, watchedOf } from "./watched.ts";
import type { Watched } from "./watched.ts";

/**
 * A rule held against the newest figures of some areas, in their order; a peer is not held against itself. What only a
 * figure far older than the newest of all areas says is not told of now.
 */
export function findingsOf(
  data: Dataset,
  measurement: Measurement,
  rule: Rule,
  areas: readonly AreaCode[],
): readonly Finding[] {
  const family = familyFor(data, measurement);
  const newest = newestOf(data, measurement, family);
  return areas
    .filter((area) => rule.kind !== "gap" || area !== rule.peer)
    .map((area) => aged(FINDERS[rule.kind]({ data, measurement, rule, area, family }), newest));
}

/** The newest period of which any area has a figure: a target for a year to come is none. */
function newestOf(data: Dataset, measurement: Measurement, family: Family | undefined): Period | undefined {
  const hasFigure = (period: Period) =>
    [...data.areas.keys()].some((area) => isFigure(figureAt(data, measurement, area, period)));
  return periodsOf(data, measurement, family).findLast(hasFigure);
}

type Asked = {
  readonly data: Dataset;
  readonly measurement: Measurement;
  readonly rule: Rule;
  readonly area: AreaCode;
  readonly family: Family | undefined;
};

const FINDERS: Readonly<Record<RuleKind, (asked: Asked) => Finding>> = {
  level: levelFinding,
  growth: growthFinding,
  gap: gapFinding,
  place: placeFinding,
};

/** Whole years where there are any, so that one rule is not held against a year and a quarter. */
function familyFor(data: Dataset, measurement: Measurement): Family | undefined {
  const periods = periodsOf(data, measurement);
  const years = periods.find((period) => familyOf(period) === "year");
  const newest = years ?? periods.filter((period) => period !== "undated").at(-1) ?? periods.at(-1);
  return newest && familyOf(newest);
}

/** The newest first. */
function ownPeriods({ data, measurement, area, family }: Asked): readonly Period[] {
  return periodsOf(data, measurement, family)
    .filter((period) => isFigure(figureAt(data, measurement, area, period)))
    .sort((a, b) => comparePeriods(b, a));
}

function cellOf(
  { data, measurement }: Asked,
  area: AreaCode,
  period: Period,
  areas = [area],
): Cell | undefined {
  return compare(data, { measurement, areas, when: { kind: "period", period } }).cells.get(area);
}

/** Bounds are judged by what they leave open, so that they are not refused. */
function isJudgeable(cell: Cell | undefined): boolean {
  return cell?.kind === "value" && (cell.verdict === "bounded" || isRankable(cell));
}

function refusal(area: AreaCode, cell: Cell | undefined, period?: Period): Untold {
  if (cell?.kind === "value") return { kind: "verdict", area, verdict: cell.verdict };
  return { kind: "missing", area, missing: cell ?? { reason: "no-figure" }, ...(period && { period }) };
}

function noFigure(asked: Asked, area = asked.area): Finding {
  const { data, measurement, family } = asked;
  const [newest] = periodsOf(data, measurement, family).slice(-1);
  const answer = newest && figureAt(data, measurement, area, newest);
  const missing: Missing = answer && !isFigure(answer) ? answer : { reason: "no-figure" };
  return { area: asked.area, state: "untold", figures: [], why: { kind: "missing", area, missing } };
}

function judged(
  { rule, area }: Asked,
  watched: Watched,
  period: Period,
  figures: readonly WatchedFigure[],
): Finding {
  const state = sideOf(watched, rule.side, rule.limit);
  if (state === "open") return { area, state: "untold", watched, period, figures, why: { kind: "bound" } };
  const { low, high } = watched.interval;
  const isNear = watched.bound === "exact" && low < rule.limit && rule.limit < high;
  return { area, state, watched, period, figures, isNear };
}

function levelFinding(asked: Asked): Finding {
  const [period, ...earlier] = ownPeriods(asked);
  if (period === undefined) return noFigure(asked);
  const found = levelAt(asked, period);
  if (found.state !== "crossed") return found;
  const calm = earlier.findIndex((one) => levelAt(asked, one).state !== "crossed");
  const since = calm < 0 ? earlier.at(-1) : earlier[calm - 1];
  return { ...found, ...(since !== undefined && { since }) };
}

function levelAt(asked: Asked, period: Period): Finding {
  const { area, measurement } = asked;
  const cell = cellOf(asked, area, period);
  const figures = cell?.kind === "value" ? [{ cell, measurement }] : [];
  if (cell?.kind !== "value" || !isJudgeable(cell))
    return { area, state: "untold", figures, period, why: refusal(area, cell, period) };
  return judged(asked, watchedOf(cell.figure), period, figures);
}

function growthFinding(asked: Asked): Finding {
  const { data, area, measurement } = asked;
  const [period] = ownPeriods(asked);
  if (period === undefined) return noFigure(asked);
  const before = yearEarlier(period);
  if (before === undefined) return noFigure(asked);
  const [change] = changesBetween(data, measurement, [area], [before, period]);
  const figures = [period, before].flatMap((one) => {
    const cell = cellOf(asked, area, one);
    return cell?.kind === "value" ? [{ cell, measurement }] : [];
  });
  if (!change || change.kind === "missing")
    return {
      area,
      state: "untold",
      figures,
      period,
      why: { kind: "missing", area, missing: change?.missing ?? { reason: "no-figure" }, period: before },
    };
  if (change.kind === "refused")
    return {
      area,
      state: "untold",
      figures,
      period,
      why: { kind: "verdict", area, verdict: change.verdict },
    };
  const watched =
    changeScale(measurement) === "level"
      ? relative(change.to, change.from)
      : difference(change.to, change.from);
  return watched
    ? judged(asked, watched, period, figures)
    : { area, state: "untold", figures, period, why: { kind: "bound" } };
}

function gapFinding(asked: Asked): Finding {
  const { area, measurement, rule } = asked;
  const peer = rule.kind === "gap" ? rule.peer : area;
  const theirs = new Set(ownPeriods({ ...asked, area: peer }));
  const own = ownPeriods(asked);
  if (own.length === 0) return noFigure(asked);
  const period = own.find((one) => theirs.has(one));
  if (period === undefined) return noFigure(asked, peer);
  const cells = [area, peer].map((one) => cellOf(asked, one, period, [area, peer]));
  const figures = cells.flatMap((cell) => (cell?.kind === "value" ? [{ cell, measurement }] : []));
  const at = cells.findIndex((cell) => !isJudgeable(cell));
  if (at >= 0)
    return {
      area,
      state: "untold",
      figures,
      period,
      why: refusal(at === 0 ? area : peer, cells[at], period),
    };
  const [mine, other] = figures.map(({ cell }) => cell.figure);
  const apart = changeScale(measurement) === "level" ? relative : difference;
  const watched = mine && other && apart(mine, other);
  return watched
    ? judged(asked, watched, period, figures)
    : { area, state: "untold", figures, period, why: { kind: "bound" } };
}

function placeFinding(asked: Asked): Finding {
  const { data, area, measurement } = asked;
  const set = placeSets(data, area).at(-1);
  if (!set) return { area, state: "untold", figures: [], why: { kind: "no-place" } };
  const [period] = ownPeriods(asked);
  const before = period && yearEarlier(period);
  if (period === undefined || before === undefined) return noFigure(asked);
  const polarity = directionOf(measurement);
  const both = [period, before].map((one) => {
    const { cells } = compare(data, { measurement, areas: set.areas, when: { kind: "period", period: one } });
    const cell = cells.get(area);
    return { one, cell, place: placeIn({ period: one, cells: [...cells.values()] }, set, area, polarity) };
  });
  const figures = both.flatMap(({ cell }) => (cell?.kind === "value" ? [{ cell, measurement }] : []));
  const lacking = both.find(({ place }) => !place);
  if (lacking) {
    // Where nobody else can be compared in a year there is no place either.
    const why: Untold =
      lacking.cell && isRankable(lacking.cell)
        ? { kind: "places" }
        : refusal(area, lacking.cell, lacking.one);
    return { area, state: "untold", figures, period, why };
  }
  const [now, then] = both.flatMap(({ place }) => (place ? [place.open] : []));
  if (!now || !then) return noFigure(asked);
  const interval = { low: now.from - then.to, high: now.to - then.from };
  const isSure = interval.low === interval.high;
  const watched: Watched = { value: interval.low, interval, bound: isSure ? "exact" : "about" };
  const found = judged(asked, watched, period, figures);
  return found.state === "untold" ? { ...found, why: { kind: "places" } } : found;
}
