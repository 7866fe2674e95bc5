import type { Dataset } from "../../core/dataset.ts";
import type { IndexTemplate } from "../../core/index-template.ts";
import type { AreaCode, Period } from "../../core/types.ts";
import { codeIn } from "../../data/stock.ts";
import type { Stock } from "../../data/stock.ts";
import { wordsOf } from "../../i18n/bound-words.ts";
import type { Words } from "../../i18n/bound-words.ts";
import type { CompositeNames } from "../../i18n/say-composite.ts";
import type { Locale } from "../../i18n/text.ts";
import { areaName } from "../../i18n/words.ts";
import { areasOf } from "../../state/area-chosen.ts";
import type { Filters } from "../../state/filters.ts";
import { chosenMembers, templateOf } from "./chosen.ts";
import { comparesOf, weightOf } from "./compares.ts";
import type { Compares } from "./compares.ts";
import { compositeOf, directionFor } from "./composite.ts";
import { comparedSet } from "./members.ts";
import type { Compared } from "./members.ts";
import type { Weighing } from "./members-text.ts";
import { scoresOf } from "./scores.ts";
import type { Scores } from "./scores.ts";

/** A member that has a part in the index. */
export type Entered = Extract<Compared, { kind: "compared" }> & {
  readonly direction: "higher" | "lower";
  readonly weight: number;
  readonly words: Words;
};

/** One that has none, and why. */
export type Refused = {
  readonly member: Compared;
  readonly why: "unknown" | "unmeasured" | "refused" | "direction";
};

export type Scene = Scores & {
  readonly data: Dataset;
  readonly locale: Locale;
  readonly filters: Filters;
  readonly areas: readonly AreaCode[];
  readonly period: Period | undefined;
  readonly template: IndexTemplate | undefined;
  readonly weighing: Weighing;
  readonly unread: readonly string[];
  readonly members: readonly Compared[];
  readonly entered: readonly Entered[];
  readonly refused: readonly Refused[];
  readonly pairwise: Compares | undefined;
  readonly area: (code: string) => string;
  readonly names: CompositeNames;
};

const made = new WeakMap<Stock, WeakMap<Filters, Scene>>();

/** Made once for the same figures and filters: controls, report and drawer hold the same scores. */
export function sceneOf(stock: Stock, filters: Filters): Scene {
  const byFilters = made.get(stock) ?? new WeakMap<Filters, Scene>();
  made.set(stock, byFilters);
  const known = byFilters.get(filters) ?? sceneFor(stock, filters);
  byFilters.set(filters, known);
  return known;
}

function sceneFor(stock: Stock, filters: Filters): Scene {
  const { data, manifest } = stock;
  const { locale } = filters;
  const { members: specs, weighing, unread } = chosenMembers(filters, manifest);
  const areas = areasOf(data.areas, filters.areas);
  const area = (code: string) => areaName(data, code as AreaCode, locale);
  const { members, period } = comparedSet(data, { members: specs, areas, period: filters.indexPeriod });
  const standing = members.map((member) => standingOf(data, member, locale));
  const candidates = standing.flatMap((one) => ("why" in one ? [] : [one]));
  const refused = standing.flatMap((one) => ("why" in one ? [one] : []));
  const pairwise = comparesOf(filters.pairwise, candidates);
  const entered = candidates.map((member) => ({ ...member, weight: weightOf(member, pairwise) }));
  const template = templateOf(filters, manifest);
  const scores = scoresOf(data, compositeOf(entered, filters), entered, areas);
  const robustness = scores.robustness ?? (scores.later && codeIn(stock, scores.later));
  return {
    ...{ data, locale, filters, areas, period, weighing, unread, members, entered, refused, pairwise },
    ...scores,
    ...(robustness && { robustness }),
    template: template?.period === period ? template : undefined,
    area,
    names: { area, member: (id) => entered.find(({ key }) => key === id)?.words.subject ?? id },
  };
}

function standingOf(data: Dataset, member: Compared, locale: Locale): Entered | Refused {
  if (member.kind !== "compared") return { member, why: member.kind };
  if (member.comparison.judgement.level === "refuse") return { member, why: "refused" };
  const direction = directionFor(member.spec, member.measurement);
  if (!direction) return { member, why: "direction" };
  return {
    ...member,
    direction,
    weight: member.spec.weight,
    words: wordsOf(data, member.measurement, locale),
  };
}
