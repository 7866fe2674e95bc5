import type { AreaRow, Composite, CompositeMember, Entry, Omitted, Refusal } from "./types.ts";

/** Members and areas without a gap between them. */
export type Complete = {
  readonly members: readonly CompositeMember[];
  readonly rows: readonly { readonly area: string; readonly entries: readonly Entry[] }[];
  readonly omitted: Omitted;
};

/** The members with a part in the index, their weights as shares, and the areas with a figure for each of them. */
export function completeOf(composite: Composite, rows: readonly AreaRow[]): Complete | Refusal {
  const { members, leavesOut } = composite;
  if (members.length === 0) return { reason: "no-members" };
  const wrong = members.filter(({ weight }) => !(weight >= 0 && Number.isFinite(weight)));
  if (wrong.length > 0) return { reason: "weights", members: idsOf(wrong) };
  const active = members.filter(({ weight }) => weight > 0);
  if (active.length === 0) return { reason: "weights", members: idsOf(members) };
  const columns = active.map((member) => members.indexOf(member));
  const figures = rows.map(({ area, entries }) => ({
    area,
    entries: columns.map((column) => figureOf(entries[column])),
  }));
  return completed(leavesOut === "areas" ? withoutAreas(active, figures) : withoutMembers(active, figures));
}

type Gappy = readonly {
  readonly area: string;
  readonly entries: readonly (Entry | undefined)[];
}[];

/** An open end leaves nothing to draw from, so that a bound is no figure here. */
function figureOf(entry: Entry | "missing" | undefined): Entry | undefined {
  if (entry === undefined || entry === "missing") return undefined;
  const { value, interval = { low: value, high: value } } = entry;
  return [value, interval.low, interval.high].every(Number.isFinite) ? entry : undefined;
}

function withoutAreas(members: readonly CompositeMember[], rows: Gappy): Complete {
  const judged = rows.map(({ area, entries }) => ({
    area,
    entries: entries.filter((entry) => entry !== undefined),
    lacks: idsOf(members.filter((_, at) => entries[at] === undefined)),
  }));
  return {
    members,
    rows: judged.flatMap(({ area, entries, lacks }) => (lacks.length === 0 ? [{ area, entries }] : [])),
    omitted: {
      areas: judged.flatMap(({ area, lacks }) => (lacks.length > 0 ? [{ area, lacks }] : [])),
      members: [],
    },
  };
}

function withoutMembers(members: readonly CompositeMember[], rows: Gappy): Complete {
  const judged = members.map((member, at) => ({
    member,
    at,
    lacks: rows.filter(({ entries }) => entries[at] === undefined).map(({ area }) => area),
  }));
  const kept = judged.filter(({ lacks }) => lacks.length === 0);
  return {
    members: kept.map(({ member }) => member),
    rows: rows.map(({ area, entries }) => ({
      area,
      entries: kept.map(({ at }) => entries[at]).filter((entry) => entry !== undefined),
    })),
    omitted: {
      areas: [],
      members: judged.flatMap(({ member, lacks }) =>
        lacks.length > 0 ? [{ member: member.id, lacks }] : [],
      ),
    },
  };
}

function completed({ members, rows, omitted }: Complete): Complete | Refusal {
  if (members.length === 0 || rows.length === 0) return { reason: "nothing-left", omitted };
  if (rows.length === 1) return { reason: "one-area", omitted };
  const total = members.reduce((sum, { weight }) => sum + weight, 0);
  return { members: members.map((member) => ({ ...member, weight: member.weight / total })), rows, omitted };
}

function idsOf(members: readonly CompositeMember[]): readonly string[] {
  return members.map(({ id }) => id);
}
