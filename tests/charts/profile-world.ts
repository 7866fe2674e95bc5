import type { Plot } from "../../src/charts/registry.ts";
import type { AreaCode } from "../../src/core/types.ts";
import type { Topic, TopicId } from "../../src/core/types.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { multiplesSection } from "../../src/views/area/multiples.ts";
import { fieldOf, positionOf } from "../../src/core/profile.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { measurementOf } from "../../src/views/area/profile.ts";
import type { Profile } from "../../src/views/area/profile.ts";
import { spineSections } from "../../src/views/area/spine.ts";
import type { IndicatorId } from "../../src/core/types.ts";
import type { World } from "./case.ts";

/** A profile of a few indicators, as the area view makes it. */
export function profileIn(
  { data }: World,
  district: AreaCode,
  indicators: readonly string[],
  against?: AreaCode,
): Profile {
  const districts = presentDistricts(data.areas);
  const answers = indicators.flatMap((id) => {
    const measurement = measurementOf(data, id as IndicatorId);
    return measurement ? [positionOf(data, fieldOf(data, measurement, districts), district, against)] : [];
  });
  return {
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
  const profile = profileIn(world, district, indicators, against);
  const topics = [
    ...new Set(profile.positions.map(({ measurement }) => measurement.partition.indicator.topic)),
  ];
  const named = topics.map((id: TopicId): Topic => ({ id, name: { zh: id, en: id } }));
  const [section] = spineSections(world.data, profile, named, locale);
  if (!section) throw new Error(`no place for ${district}`);
  return section.plot;
}

export function multiplesPlot(world: World, locale: Locale, district: AreaCode, against?: AreaCode): Plot {
  const section = multiplesSection(world.data, profileIn(world, district, [], against), locale);
  if (!section) throw new Error(`no trends for ${district}`);
  return section.plot;
}
