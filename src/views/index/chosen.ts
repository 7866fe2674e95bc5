import type { IndexTemplate } from "../../core/index-template.ts";
import type { Manifest } from "../../data/wire.ts";
import type { Filters } from "../../state/filters.ts";
import { isJudged } from "./judgements.ts";
import { readMembers, specOf, writeMembers } from "./members-text.ts";
import type { MembersRead } from "./members-text.ts";
import type { Patch } from "../../state/store.ts";

/** The members of a link; where it says none, those of the first template. */
export function chosenMembers(
  { members }: Pick<Filters, "members">,
  { indices = [] }: Pick<Manifest, "indices">,
): MembersRead {
  return readMembers(members === "" ? membersOf(indices[0]) : members);
}

function membersOf(template: IndexTemplate | undefined): string {
  return writeMembers((template?.members ?? []).map(specOf));
}

/** The filters that open a template as it is declared. */
export function openTemplate(template: IndexTemplate): Patch {
  const { areas, period, normalisation, aggregation, lacking } = template;
  return {
    view: "index",
    areas: typeof areas === "string" ? { kind: "preset", preset: areas } : { kind: "list", codes: areas },
    members: membersOf(template),
    indexPeriod: period,
    normalisation,
    aggregation,
    lacking,
    pairwise: "",
  };
}

type Asked = Pick<Filters, "members" | "normalisation" | "aggregation" | "lacking" | "pairwise">;

/** The template that members, weights and method are of, over whatever areas and in whatever period. */
export function templateOf(filters: Asked, manifest: Pick<Manifest, "indices">): IndexTemplate | undefined {
  const { members, unread } = chosenMembers(filters, manifest);
  const said = writeMembers(members);
  if (isJudged(filters.pairwise) || unread.length > 0) return undefined;
  return manifest.indices?.find(
    (template) =>
      membersOf(template) === said &&
      template.normalisation === filters.normalisation &&
      template.aggregation === filters.aggregation &&
      template.lacking === filters.lacking,
  );
}
