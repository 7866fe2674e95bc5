import type { Library } from "../src/core/library.ts";
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

function shelfOf(reforms: EvidenceWire<"reforms">): { readonly library: Library; readonly stock: Stock } {
  const derivations = wireOf("derivations");
  return {
    library: libraryOf(reforms, derivations, bundle.manifest.areas),
    stock: { ...emptyStock(bundle.manifest), evidence: { reforms, derivations } },
  };
}

/** The curated library, and the data as the page holds them once the view of the reforms has what it needs. */
export const { library, stock: reformStock } = shelfOf(wireOf("reforms"));

const CHOSEN = new Set([
  "th-one-seal",
  "th-online-platform",
  "th-smart-consult",
  "th-5g",
  "th-cultural-export-base",
  "th-digital-culture",
  "th-art-park",
  "th-city-events",
  "th-tianrong",
  "hp23-resettlement-delivery",
  "hp23-biomed-joint-reform",
  "hp23-lianhe-pool",
  "futian-agent-construction",
  "futian-regional-health",
  "futian-party-property",
  "a4-approval-bureau",
  "a4-approval-service-system",
  "a4-trust-approval",
]);

const all = wireOf("reforms");

/** A few cases by name, for lists that must be told to the last entry: a case that is added later is not among them. */
export const few = shelfOf({ ...all, records: all.records.filter(({ id }) => CHOSEN.has(id)) });
if (few.library.reforms.length !== CHOSEN.size) throw new Error("a chosen case is not in the library");
