import type { Figure, Missing } from "./cell.ts";
import { chained } from "./chained.ts";
import type { Dataset, Partition } from "./dataset.ts";
import { isChained, operandsOf } from "./measure.ts";
import type { Measure } from "./measures.ts";
import type { Answer, Measurement } from "./measurement.ts";
import { ratioToOther } from "./over.ts";
import { perArea, perHead } from "./per.ts";
import { nearestOf, newestOfEach } from "./period.ts";
import { ratioToBase } from "./ratio.ts";
import { choicesOf, statedFigure } from "./series.ts";
import { shareOfCity } from "./share.ts";
import type { AreaCode, Period } from "./types.ts";

export type { Answer, Measurement };

export function isFigure(answer: Answer): answer is Figure {
  return "value" in answer;
}

/** The partition whose figures carry a measurement: the published growth for growth and what is chained from it. */
export function carrierPartition(data: Dataset, { partition, measure }: Measurement): Partition | undefined {
  const [id] = operandsOf(measure, partition.indicator);
  return id === partition.indicator.id ? partition : id && data.partitions.get(id);
}

/** The figure of one area and period in a measure, or the reason why there is none. */
export function figureAt(data: Dataset, measurement: Measurement, area: AreaCode, period: Period): Answer {
  const carrier = carrierPartition(data, measurement);
  const { measure, partition } = measurement;
  if (isChained(measure, partition.indicator)) return chained(carrier, measurement, area, period);
  const choice = carrier && choicesOf(carrier, area).get(period);
  if (!choice) return absent(data, carrier, area, period);
  return ANSWERS[measure](data, measurement, statedFigure(choice), area);
}

type Answering = (data: Dataset, measurement: Measurement, stated: Figure, area: AreaCode) => Answer;

const asStated: Answering = (_data, _measurement, stated) => stated;

const ANSWERS: Readonly<Record<Measure, Answering>> = {
  raw: asStated,
  growth: asStated,
  head: perHead,
  area: perArea,
  share: shareOfCity,
  index: ratioToBase,
  nominal: ratioToBase,
  ratio: ratioToOther,
};

function absent(data: Dataset, carrier: Partition | undefined, area: AreaCode, period: Period): Missing {
  if (!carrier) return { reason: "no-figure" };
  const elsewhere = partsOf(data.areas, area).some((code) => choicesOf(carrier, code).has(period));
  if (elsewhere) return { reason: "in-predecessors" };
  const nearest = nearestOf(choicesOf(carrier, area).keys(), period);
  return nearest === undefined ? notOfThisKind(carrier, area) : { reason: "no-figure", nearest };
}

const parted = new WeakMap<Dataset["areas"], Map<AreaCode, readonly AreaCode[]>>();

/** The areas that went into another, or that hold it. */
function partsOf(areas: Dataset["areas"], area: AreaCode): readonly AreaCode[] {
  const byArea = parted.get(areas) ?? new Map<AreaCode, readonly AreaCode[]>();
  parted.set(areas, byArea);
  const known = byArea.get(area);
  if (known) return known;
  const found = [...areas.values()]
    .filter(({ successor, parts }) => successor === area || parts?.includes(area) === true)
    .map(({ code }) => code);
  byArea.set(area, found);
  return found;
}

/** There is no figure of this kind of period: what there is of others. */
export function notOfThisKind(carrier: Partition | undefined, area: AreaCode): Missing {
  const others = carrier ? newestOfEach(choicesOf(carrier, area).keys()) : [];
  return { reason: "no-figure", ...(others.length > 0 && { others }) };
}
