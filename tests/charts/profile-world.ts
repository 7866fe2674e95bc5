import type { Plot } from "../../src/charts/plot.ts";
import type { AreaCode } from "../../src/core/types.ts";
import type { Topic, TopicId } from "../../src/core/types.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { multiplesBlock, panelsOf } from "../../src/views/area/multiples.ts";
import { fieldOf, positionOf } from "../../src/core/profile.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { measurementOf } from "../../src/views/area/base.ts";
import type { Profile } from "../../src/views/area/profile.ts";
import { spinesGroup } from "../../src/views/area/spine.ts";
import type { IndicatorId } from "../../src/core/types.ts";
import type { World } from "./case.ts";

/** A profile of a few indicators, as the area view makes it. */
export function profileIn(
  { data }: World,
  locale: Locale,
  district: AreaCode,
  indicators: readonly string[],
  against?: AreaCode,
): Profile {
  const districts = presentDistricts(data.areas);
  const answers = indicators.flatMap((id) => {
    const measurement = measurementOf(data, id as IndicatorId);
    return measurement ? [positionOf(data, fieldOf(data, measurement, districts), district)] : [];
  });
  return {
    data,
    locale,
    district,
    against,
    positions: answers.flatMap((answer) => (answer.kind === "placed" ? [answer] : [])),
    unplaced: answers.flatMap((answer) => (answer.kind === "unplaced" ? [answer] : [])),
    quartiles: [],
    courses: [],
  };
}

/** The spine of one topic of a district's profile. */
export function spinePlot(
  world: World,
  locale: Locale,
  district: AreaCode,
  indicators: readonly string[],
  against?: AreaCode,
): Plot {
  const profile = profileIn(world, locale, district, indicators, against);
  const topics = [
    ...new Set(profile.positions.map(({ measurement }) => measurement.partition.indicator.topic)),
  ];
  const named = topics.map((id: TopicId): Topic => ({ id, name: { zh: id, en: id } }));
  const spine = spinesGroup(profile, named).blocks.find(({ kind }) => kind === "chart");
  if (spine?.kind !== "chart") throw new Error(`no place for ${district}`);
  return spine.plot;
}

export function multiplesPlot(world: World, locale: Locale, district: AreaCode, against?: AreaCode): Plot {
  const profile = profileIn(world, locale, district, [], against);
  const panels = panelsOf(profile);
  if (panels.length === 0) throw new Error(`no trends for ${district}`);
  return multiplesBlock(panels, profile).plot;
}
