import type { Partition } from "../../core/dataset.ts";
import { decodePartition } from "../../data/decode.ts";
import { hasShape } from "../../data/shape.ts";
import type { ProfileWire } from "../../data/wire-profile.ts";

/** The statistics of all profiles; undefined where the file is another, or any partition in it cannot be read. */
export function readProfile(json: unknown): readonly Partition[] | undefined {
  if (!hasShape(json, { format: 1, partitions: "list" })) return undefined;
  const wires = (json as ProfileWire).partitions;
  const partitions = wires.flatMap((wire) => decodePartition(wire) ?? []);
  return partitions.length === wires.length && partitions.length > 0 ? partitions : undefined;
}
