import type { Block } from "../../report/blocks.ts";
import { PROVENANCE, provenanceOf, writeProvenance } from "../provenance.ts";
import type { Taken } from "../types.ts";
import { setProperty } from "./package.ts";

/** What the file says of itself stands among its properties. */
export function setProvenance(parts: Map<string, Uint8Array>, taken: Taken, block: Block | undefined): void {
  setProperty(parts, PROVENANCE, writeProvenance(provenanceOf(taken, block)));
}
