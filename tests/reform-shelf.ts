import { libraryOf } from "../src/data/library.ts";
import { emptyStock } from "../src/data/stock.ts";
import type { Stock } from "../src/data/stock.ts";
import type { EvidenceKind, EvidenceWire } from "../src/data/wire-evidence.ts";
import { bundled } from "./fixture.ts";

/** The reform library as the page loads it: from the built files of the curated data. */
export const { bundle, evidence: curatedEvidence } = bundled;

export function wireOf<Kind extends EvidenceKind>(kind: Kind): EvidenceWire<Kind> {
  const text = bundle.files.get(bundle.manifest.evidence[kind]) ?? "";
  return JSON.parse(text) as EvidenceWire<Kind>;
}

export const library = libraryOf(wireOf("reforms"), wireOf("derivations"), bundle.manifest.areas);

/** The curated data as the page holds them once the view of the reforms has what it needs. */
export const reformStock: Stock = {
  ...emptyStock(bundle.manifest),
  evidence: { reforms: wireOf("reforms"), derivations: wireOf("derivations") },
};
