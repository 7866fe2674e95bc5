import { hasBase } from "../../core/measure.ts";
import type { Measure } from "../../core/measures.ts";
import { comparePeriods, familyOf } from "../../core/period.ts";
import type { Period } from "../../core/types.ts";
import { bestPeriod, comparedCoverage } from "../../data/coverage.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import type { PeriodFilter } from "../chosen.ts";
import type { Patch } from "../store.ts";
import type { Asked } from "./asked.ts";
import { NOTES } from "./notes.ts";
import type { Row, Variant } from "./row.ts";
import type { Scene } from "./scene.ts";
import { newerThanCommon, timesOf } from "./timed.ts";
import type { Timed } from "./timed.ts";
import { isAdded } from "./whole.ts";
import { codesOf } from "./who.ts";
import type { Areas, Who } from "./who.ts";

/** Highlighted areas have a label each; more would hide one another. */
const MOST_HIGHLIGHTED = 6;

/**
 * The comparisons that a question asks for by one indicator: over a span of time the last values, and how they changed; of
 * many areas also the newest year in which some of them are known, where most are known in an older one.
 */
export function figureRows(
  asked: Asked,
  manifest: Manifest,
  areas: Areas,
  who: Who,
  entry: IndicatorEntry,
): readonly Row[] {
  const { time, measure, aims } = asked;
  const isSpan = time?.kind === "span" || time?.kind === "last";
  const row = (one: Asked) => figureRow(one, manifest, areas, who, entry);
  if (isSpan && (measure === undefined || measure === "growth")) {
    const { measure: _, ...plain } = asked;
    const rows = [row(plain), row({ ...plain, measure: "growth" })];
    return measure === "growth" && !aims.has("yearly") ? [...rows].reverse() : rows;
  }
  const scene = sceneOf(asked, manifest, areas, who, entry);
  const newer = newerThanCommon(scene, codesOf(scene.who.set, areas));
  const then = newer && row({ ...asked, time: { kind: "at", period: newer.newer } });
  return [row(asked), ...(then ? [{ ...then, key: `${then.key} ${newer.newer}` }] : [])];
}

function sceneOf(asked: Asked, manifest: Manifest, areas: Areas, who: Who, entry: IndicatorEntry) {
  const scene = { asked, manifest, areas, who: { ...who, set: who.set ?? usualSet(asked) }, entry };
  return asked.aims.has("yearly") ? alone(scene) : scene;
}

/** How one area changed is told of it by itself: of many only how many rose and fell. */
function alone<Made extends Scene>(scene: Made): Made {
  const [only, ...others] = scene.who.named;
  if (only === undefined || others.length > 0) return scene;
  return { ...scene, who: { ...scene.who, set: { kind: "list", codes: [only] } } };
}

/** With what stands for it where the data do not have that. */
function figureRow(asked: Asked, manifest: Manifest, areas: Areas, who: Who, entry: IndicatorEntry): Row {
  const scene = sceneOf(asked, manifest, areas, who, entry);
  const codes = codesOf(scene.who.set, areas);
  const wanted = who.named.filter((code) => codes.includes(code));
  return {
    key: `${entry.id} ${asked.measure ?? ""} ${codes.join()} ${wanted.join()}`,
    indicator: entry.id,
    wanted: wanted.length > 0 ? wanted : codes,
    isNamed: wanted.length > 0,
    variants: variantsOf(scene, timesOf(scene, codes)),
    ...(asked.time?.kind === "at" && { asked: asked.time.period }),
    ...(asked.time?.kind === "span" && asked.time.to && { asked: asked.time.to }),
  };
}

/** Who asks which is the highest asks it of all; otherwise the three districts stand for nobody named. */
function usualSet({ aims }: Asked): NonNullable<Who["set"]> {
  const isOpen = aims.has("highest") || aims.has("lowest") || aims.has("place") || aims.has("falling");
  return { kind: "preset", preset: isOpen ? "all" : "focus" };
}

/** The measures that answer, the best first: each group is as good as the other's members. */
function measuresOf(
  { asked: { measure }, entry }: Scene,
  base: Period | undefined,
): readonly (readonly Measure[])[] {
  // Growth of what is a growth rate itself is meant once.
  const isGrowth = measure === "growth" && base === undefined && entry.name.zh.includes("增速");
  if (measure === undefined || measure === "raw" || isGrowth) return [["raw"]];
  if (measure === "growth")
    return base === undefined ? [["growth"], ["raw"]] : [["index", "nominal"], ["raw"]];
  return [[measure], ["raw"]];
}

/**
 * What was asked for, then the same in the newest common period, then another measure; at last, what one district has by
 * itself.
 */
function variantsOf(scene: Scene, times: readonly Timed[]): Row["variants"] {
  const { who } = scene;
  const [first] = times;
  const groups = measuresOf(scene, first?.base).flatMap((measures) =>
    times.map((one) => measures.map((measure) => variantAt(scene, one, measure))),
  );
  if (who.named.length !== 1 || who.set?.kind !== "preset") return groups;
  const newest: Timed = {
    when: { kind: "latest", family: "year" },
    notes: [...(first?.notes ?? []), NOTES.ownNewest],
  };
  const last = measuresOf(scene, undefined).flatMap((measures) =>
    measures.map((measure) => variantAt(alone(scene), newest, measure)),
  );
  return [...groups, last];
}

function variantAt(scene: Scene, { when, base, notes }: Timed, measure: Measure): Variant {
  const isBased = hasBase(measure);
  const { aims } = scene.asked;
  const isTurn = measure === "raw" && base === undefined && (aims.has("rising") || aims.has("falling"));
  const isCourse = !isBased && base === undefined && aims.has("course");
  const earlier = isTurn ? before(scene, when) : isBased ? undefined : base;
  // What has no base of its own is set against the earlier period.
  return {
    measure,
    patch: {
      ...comparison(isTurn ? alone(scene) : scene, { measure, when, base: isBased ? base : undefined }),
      ...(earlier !== undefined && { earlier }),
      ...(measure === "ratio" && { other: scene.asked.whole?.entries[0]?.id }),
    },
    notes: [
      ...notes,
      ...(isBased && base !== undefined ? [NOTES.span(base)] : []),
      ...(measure === "ratio" && !isAdded(scene.entry) ? [NOTES.ratio] : []),
      ...(isCourse ? [NOTES.course] : []),
    ],
  };
}

/** Of the years before the shown one, not long ago, that in which most of the areas are known, the newest on a tie. */
function before({ manifest, entry, who, areas }: Scene, when: PeriodFilter): Period | undefined {
  const codes = who.named.length > 0 ? who.named : who.set ? codesOf(who.set, areas) : [];
  const then = when.kind === "period" ? when.period : bestPeriod(manifest, entry, codes)?.period;
  if (then === undefined) return undefined;
  const past = comparedCoverage(manifest, entry, codes).filter(
    ({ period, count }) => count > 0 && familyOf(period) === "year" && comparePeriods(period, then) < 0,
  );
  const [newest, ...older] = past.slice(-MOST_BACK).reverse();
  return newest && older.reduce((best, one) => (one.count > best.count ? one : best), newest).period;
}

const MOST_BACK = 3;

function comparison(
  { entry, who, areas }: Scene,
  {
    measure,
    when,
    base,
  }: { readonly measure: Measure; readonly when: PeriodFilter; readonly base: Period | undefined },
): Patch {
  const codes = who.set ? codesOf(who.set, areas) : [];
  const highlight = (who.named.length > 0 ? who.named : who.set?.kind === "list" ? codes : []).filter(
    (code) => codes.includes(code),
  );
  return {
    view: "compare",
    indicator: entry.id,
    areas: who.set,
    highlight: highlight.length === 0 || highlight.length > MOST_HIGHLIGHTED ? undefined : highlight,
    when,
    measure,
    base,
  };
}
