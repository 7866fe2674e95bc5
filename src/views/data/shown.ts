import type { CatalogWire } from "../../data/wire-catalog.ts";
import type { EvidenceWire } from "../../data/wire-evidence.ts";
import type { Manifest } from "../../data/wire.ts";
import type { Library } from "./library.ts";
import type { Names } from "./names.ts";

/** What every section is drawn from. */
export type Shown = {
  readonly manifest: Manifest;
  readonly catalog: CatalogWire;
  readonly names: Names;
  readonly library: Library;
  readonly crosschecks: EvidenceWire<"crosschecks"> | undefined;
  readonly derivations: EvidenceWire<"derivations"> | undefined;
};
