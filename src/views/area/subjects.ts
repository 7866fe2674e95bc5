import type { Figure } from "../../core/cell.ts";
import { figureAt, isFigure } from "../../core/figures.ts";
import type { Measurement } from "../../core/figures.ts";
import { INDUSTRIES, INDUSTRY_SHARE, INDUSTRY_VALUE } from "../../core/profile-lists.ts";
import { POPULATION_GROUPS, POPULATION_STRUCTURE } from "../../core/profile-lists.ts";
import { choicesOf } from "../../core/series.ts";
import type { AreaCode } from "../../core/types.ts";
import type { Subject } from "../../explain/subject.ts";
import { measurementOf } from "./base.ts";
import { headIndicators } from "./figures.ts";
import { figureKey, rowKey } from "./keys.ts";
import { panelPointKey } from "./multiples.ts";
import type { Panel } from "./multiples.ts";
import type { Profile } from "./profile.ts";
import { markedAreas } from "./spine.ts";

/** Every figure of the profile by key: as its texts and tables name it, and as the marks of its charts do. */
export function subjectsOf(profile: Profile, panels: readonly Panel[]): ReadonlyMap<string, Subject> {
  const subjects = new Map<string, Subject>();
  for (const { measurement, area } of statedOf(profile)) addAll(subjects, profile, measurement, area);
  addPositions(subjects, profile);
  addPoints(subjects, panels);
  return subjects;
}

/** Key figures and structures, of both districts. */
function statedOf({ data, district, against }: Profile) {
  const ids = [
    ...headIndicators(data),
    ...INDUSTRIES.flatMap((industry) => [INDUSTRY_SHARE[industry], INDUSTRY_VALUE[industry]]),
    ...POPULATION_GROUPS.flatMap((group) => POPULATION_STRUCTURE[group]),
  ];
  const areas = [district, ...(against === undefined ? [] : [against])];
  return [...new Set(ids)].flatMap((id) => {
    const measurement = measurementOf(data, id);
    return measurement ? areas.map((area) => ({ measurement, area })) : [];
  });
}

function addAll(
  subjects: Map<string, Subject>,
  { data }: Profile,
  measurement: Measurement,
  area: AreaCode,
): void {
  for (const period of choicesOf(measurement.partition, area).keys()) {
    const figure = figureAt(data, measurement, area, period);
    if (isFigure(figure))
      subjects.set(figureKey(measurement, area, figure), { kind: "statistic", area, figure, measurement });
  }
}

/** What is ranked beside each other has a verdict; a mark of a spine is `area@row`. */
function addPositions(subjects: Map<string, Subject>, profile: Profile): void {
  const marked = markedAreas(profile.data, profile);
  for (const { measurement, ranked } of profile.positions) {
    for (const { cell } of ranked) {
      const subject: Subject = { kind: "cell", cell, measurement };
      subjects.set(figureKey(measurement, cell.area, cell.figure), subject);
      if (marked.includes(cell.area)) subjects.set(`${cell.area}@${rowKey(measurement)}`, subject);
    }
  }
}

/** A point of a small trend is `area@period@indicator`, another published value of it `…#place`. */
function addPoints(subjects: Map<string, Subject>, panels: readonly Panel[]): void {
  for (const { panel, measurement, trends } of panels)
    for (const { area, runs, aside } of trends) {
      const key = (figure: Figure) => panelPointKey(area, figure, panel.key);
      for (const figure of runs.flat())
        subjects.set(key(figure), { kind: "statistic", area, figure, measurement });
      aside.forEach((figure, index) => {
        const place = `${key(figure)}#${String(index)}`;
        const subject: Subject = { kind: "statistic", area, figure, measurement };
        subjects.set(place, subject);
        // Where the line has no figure the table shows the first of those aside.
        if (!subjects.has(key(figure))) subjects.set(key(figure), subject);
      });
    }
}
