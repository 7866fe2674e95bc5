import { INDEX_MEASURES } from "../../core/index-template.ts";
import type { IndexMeasure, TemplateMember } from "../../core/index-template.ts";
import type { IndicatorId } from "../../core/types.ts";

/** A member as a link says it. Without a direction the data's own is meant, where they have one. */
export type MemberSpec = {
  readonly indicator: IndicatorId;
  readonly measure: IndexMeasure;
  readonly direction?: "higher" | "lower";
  readonly weight: number;
  readonly goalposts?: readonly [number, number];
};

/** How weights are set by hand: a hundred shared out, or points that stand as they are said. */
export type Weighing = "slide" | "points";

/** What a link says of members and of how they are weighed, and what of it cannot be read. */
export type MembersRead = {
  readonly members: readonly MemberSpec[];
  readonly weighing: Weighing;
  readonly unread: readonly string[];
};

/** More are too many to weigh by hand. */
export const MOST_MEMBERS = 15;

/** No member at all: an empty text stands for the first template's. */
const NONE = "-";

/** Stands behind the members whose weights are points. */
const POINTS = "points";

const MEMBER =
  /^([a-z0-9]+(?:-[a-z0-9]+)*)!([a-z]+)!([hl]?)(\d{1,4}(?:\.\d{1,4})?)(?:!(-?\d{1,15}(?:\.\d{1,9})?)_(-?\d{1,15}(?:\.\d{1,9})?))?$/;
const LETTERS = { higher: "h", lower: "l" } as const;

/** `gdp!head!h40~census-share-age-65plus!raw!l20!5_25`: signs that an address carries as they are. */
export function writeMembers(members: readonly MemberSpec[], weighing: Weighing = "slide"): string {
  if (members.length === 0) return NONE;
  const written = members.map(({ indicator, measure, direction, weight, goalposts }) =>
    [
      indicator,
      measure,
      (direction ? LETTERS[direction] : "") + String(tidy(weight, 4)),
      ...(goalposts ? [goalposts.map((one) => plain(one)).join("_")] : []),
    ].join("!"),
  );
  return [...written, ...(weighing === "points" ? [POINTS] : [])].join("~");
}

/** Reads what it can; a member that stands twice, or is one too many, is not read either. */
export function readMembers(text: string): MembersRead {
  const members: MemberSpec[] = [];
  const unread: string[] = [];
  const parts = text === "" || text === NONE ? [] : text.split("~");
  const isPoints = parts.at(-1) === POINTS;
  for (const part of isPoints ? parts.slice(0, -1) : parts) {
    const member = memberOf(part);
    const isNew = member && members.every((other) => memberKey(other) !== memberKey(member));
    if (member && isNew && members.length < MOST_MEMBERS) members.push(member);
    else unread.push(part);
  }
  return { members, weighing: isPoints ? "points" : "slide", unread };
}

function memberOf(text: string): MemberSpec | undefined {
  const [, indicator, named, letter, weight, from, to] = MEMBER.exec(text) ?? [];
  const measure = INDEX_MEASURES.find((one) => one === named);
  if (indicator === undefined || measure === undefined) return undefined;
  const direction = letter === "h" ? "higher" : letter === "l" ? "lower" : undefined;
  return {
    indicator: indicator as IndicatorId,
    measure,
    ...(direction && { direction }),
    weight: Number(weight),
    ...(from !== undefined && to !== undefined && { goalposts: [Number(from), Number(to)] as const }),
  };
}

/** One indicator may stand in several measures, each once. */
export function memberKey({ indicator, measure }: Pick<MemberSpec, "indicator" | "measure">): string {
  return `${indicator}.${measure}`;
}

export function specOf({ measure = "raw", ...member }: TemplateMember): MemberSpec {
  return { ...member, measure };
}

export function tidy(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Without an exponent, which no address of ours has. */
function plain(value: number): string {
  return String(tidy(value, 9)).includes("e") ? "0" : String(tidy(value, 9));
}
