import type { Figure } from "./cell.ts";
import type { Dataset } from "./dataset.ts";
import { publishedFor } from "./measure.ts";
import type { Measurement } from "./measurement.ts";
import { choicesOf, statedFigure } from "./series.ts";
import type { AreaCode, Period } from "./types.ts";

/** What is published of an area and period where the measure is worked out; nothing where it is not loaded. */
export function publishedBeside(
  data: Dataset,
  { measure, partition: { indicator } }: Measurement,
  area: AreaCode,
  period: Period,
): Figure | undefined {
  const id = publishedFor(measure, indicator);
  const partition = id && data.partitions.get(id);
  const choice = partition && choicesOf(partition, area).get(period);
  return choice && statedFigure(choice);
}
