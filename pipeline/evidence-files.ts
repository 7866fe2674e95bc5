import { encodeEvidence } from "../src/curate/encode-evidence.ts";
import { encodeAreaReforms } from "../src/curate/encode-area-reforms.ts";
import { encodeProfile } from "../src/curate/encode-profile.ts";
import type { Evidence } from "../src/curate/read-evidence.ts";
import type { Curated } from "../src/curate/read.ts";
import type { EvidenceFiles } from "../src/data/wire-evidence.ts";
import type { ProfileFiles } from "../src/data/wire.ts";
import { hashed, hashedPieces } from "./hashed.ts";
import type { BundleFile, Content } from "./hashed.ts";
import type { WrittenPartition } from "./partitions.ts";
import { searchKeys } from "./search-keys.ts";

type Named<Names, Made extends Content = string> = {
  readonly files: readonly BundleFile<Made>[];
  readonly names: Names;
};

/** Derived values, cross-checks, reforms, and targets with what is due, a file each. */
export function evidenceFiles(curated: Curated, evidence: Evidence): Named<EvidenceFiles> {
  const wires = encodeEvidence(curated, evidence, searchKeys);
  const derivations = hashed("derivations", wires.derivations);
  const crosschecks = hashed("crosschecks", wires.crosschecks);
  const reforms = hashed("reforms", wires.reforms);
  const monitor = hashed("monitor", wires.monitor);
  return {
    files: [derivations, crosschecks, reforms, monitor],
    names: {
      derivations: derivations[0],
      crosschecks: crosschecks[0],
      reforms: reforms[0],
      monitor: monitor[0],
    },
  };
}

/** The statistics of all profiles in one file, and each area's reforms in one of its own. */
export function profileFiles(
  curated: Curated,
  evidence: Evidence,
  written: readonly WrittenPartition[],
): Named<ProfileFiles, Content> {
  function* wires() {
    for (const { wire } of written) if (wire) yield wire.toString();
  }
  const statistics = hashedPieces("profile", () => encodeProfile(wires()));
  const reforms = [...encodeAreaReforms(curated, evidence)].map(
    ([area, wire]) => [area, hashed(`reforms-of-${area}`, wire)] as const,
  );
  return {
    files: [statistics, ...reforms.map(([, file]) => file)],
    names: {
      statistics: statistics[0],
      reforms: Object.fromEntries(reforms.map(([area, [name]]) => [area, name])),
    },
  };
}
