import type { AreaCode, IndicatorId, SourceId } from "../core/types.ts";
import type { EvidenceKind } from "./wire-evidence.ts";

/** One thing that a report is made of and that may have to be fetched. */
export type Need =
  /** The whole list of indicators with search keys, and the names of the profiles' files. */
  | { readonly kind: "rest" }
  | { readonly kind: "partition"; readonly indicator: IndicatorId }
  /** Literals, notes and full sources of an indicator's figures. */
  | { readonly kind: "origin"; readonly indicator: IndicatorId }
  | { readonly kind: "atlas" }
  | { readonly kind: "evidence"; readonly evidence: EvidenceKind }
  | { readonly kind: "catalog" }
  /** The partitions of all profiles in one file. */
  | { readonly kind: "profile" }
  | { readonly kind: "area-reforms"; readonly area: AreaCode }
  /** All figures of one source. */
  | { readonly kind: "source"; readonly source: SourceId }
  | CodeNeed<unknown>;

/** What makes a part that few reports have: fetched with the first that has it. */
export type CodeNeed<Code> = {
  readonly kind: "code";
  readonly name: string;
  readonly load: () => Promise<Code>;
};
export type NeedKind = Need["kind"];

/** What a report cannot do without, and what only parts of it need: those stay away, the rest stands. */
export type Needs = { readonly all: readonly Need[]; readonly parts?: readonly Need[] };

/** A need as a key: `partition gdp`, `atlas`. */
export function needKey(need: Need): string {
  switch (need.kind) {
    case "rest":
    case "atlas":
    case "catalog":
    case "profile":
      return need.kind;
    case "partition":
    case "origin":
      return `${need.kind} ${need.indicator}`;
    case "evidence":
      return `evidence ${need.evidence}`;
    case "area-reforms":
      return `area-reforms ${need.area}`;
    case "source":
      return `source ${need.source}`;
    case "code":
      return `code ${need.name}`;
  }
}
