import { loadAs } from "./load.ts";
import type { FetchText, Loaded } from "./load.ts";
import { hasShape } from "./shape.ts";
import type { EvidenceKind, EvidenceWire } from "./wire-evidence.ts";
import type { Manifest } from "./wire.ts";

/** Enough of the shape to tell our file from a truncated one, an error page or another kind of evidence. */
function isEvidence<Kind extends EvidenceKind>(json: unknown, kind: Kind): json is EvidenceWire<Kind> {
  const shape = {
    format: 1,
    records: "list",
    figures: "object",
    indicators: "object",
    sources: "list",
    practices: "list",
    zones: "list",
    keys: "object",
  } as const;
  return (
    hasShape(json, shape) &&
    Object.entries(json as object).some(([name, value]) => name === "kind" && value === kind)
  );
}

/** Derived values, cross-checks, reforms or what is due, with the figures they name; fetched when a view asks for them. */
export function loadEvidence<Kind extends EvidenceKind>(
  fetchText: FetchText,
  manifest: Manifest,
  kind: Kind,
): Promise<Loaded<EvidenceWire<Kind>>> {
  return loadAs(fetchText, manifest.evidence[kind], (json) => (isEvidence(json, kind) ? json : undefined));
}
