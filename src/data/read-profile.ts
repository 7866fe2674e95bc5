import type { Partition } from "../core/dataset.ts";
import { decodePartition } from "./decode.ts";
import { hasShape } from "./shape.ts";
import type { AreaReformsWire, ProfileWire } from "./wire-profile.ts";

/** The statistics of all profiles; undefined where the file is another, or any partition in it cannot be read. */
export function readProfile(json: unknown): readonly Partition[] | undefined {
  if (!isProfile(json)) return undefined;
  const partitions = json.partitions.flatMap((wire) => decodePartition(wire) ?? []);
  return partitions.length === json.partitions.length && partitions.length > 0 ? partitions : undefined;
}

/** The reforms of one district. */
export function readAreaReforms(json: unknown): AreaReformsWire | undefined {
  return isAreaReforms(json) ? json : undefined;
}

function isProfile(json: unknown): json is ProfileWire {
  return hasShape(json, { format: 1, partitions: "list" });
}

function isAreaReforms(json: unknown): json is AreaReformsWire {
  return hasShape(json, { format: 1, reforms: "list" });
}
