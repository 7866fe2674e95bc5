import type { CrosscheckVerdict } from "../../core/evidence.ts";

/** What needs attention stands first. */
export const ATTENTION: readonly CrosscheckVerdict[] = ["inconsistent", "ambiguous", "consistent"];
export const TONES: Record<CrosscheckVerdict, "good" | "bad" | "caution"> = {
  consistent: "good",
  inconsistent: "bad",
  ambiguous: "caution",
};
