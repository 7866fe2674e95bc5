import type { Finding, Lead, Placed } from "../core/summary.ts";
import { LEAD_WORDS } from "./ends.ts";
import { formatRatio } from "./format.ts";
import { enumerated } from "./text.ts";
import { hasRange, NAMED_LEADERS, NAMED_OPEN, placeOf } from "./voice.ts";
import type { Voice } from "./voice.ts";

type Led = Extract<Finding, { readonly kind: "order" | "places" }>;

/** The finding in English. */
export function findingEn(finding: Finding, voice: Voice): string {
  const { when, subject, name, value } = voice;
  switch (finding.kind) {
    case "nothing":
      return `${subject}: none of the chosen areas has a comparable figure.`;
    case "single":
      return `${subject}${when}: only ${name(finding)} has a comparable figure, ${value(finding)}, and there is nothing to compare it with.`;
    case "order":
      return `${subject}${when}: ${scope(finding)}${order(finding, voice)}.${open(finding, voice)}`;
    case "places":
      return `${subject}${when}: ${scope(finding)}${places(finding, voice)}.${open(finding, voice)}`;
  }
}

const TIED = LEAD_WORDS.tied.en;

const SCOPES: Record<Lead, (of: string) => string> = {
  first: () => "",
  most: () => "",
  known: (of) => `of the ${of} areas known, `,
  ranked: (of) => `of the ${of} areas that can be ranked, `,
};

/** A large set is named even where it is whole. */
function scope({ kind, lead, of }: Led): string {
  const whole = kind === "places" ? `of ${String(of)} areas, ` : "";
  return SCOPES[lead](String(of)) || whole;
}

function order(finding: Extract<Led, { readonly kind: "order" }>, { name, value, highest }: Voice): string {
  const { leaders, placed } = finding;
  const said = (some: readonly Placed[]) => enumerated(some.map((one) => `${name(one)} with ${value(one)}`));
  const rest = placed.filter((one) => !leaders.includes(one));
  const ratio =
    finding.ratio === undefined ? "" : `; the highest is ${formatRatio(finding.ratio)} times the lowest`;
  if (rest.length === 0) return `${said(leaders)} ${TIED}`;
  if (finding.lead === "ranked") {
    const tied = leaders.length > 1 ? `, which ${TIED}` : "";
    const last = finding.ratio === undefined ? "" : `; the first is ${formatRatio(finding.ratio)} times the last`; // oxfmt-ignore
    return `${orderOf(finding)}, ${said(leaders)}${tied}, followed by ${said(rest)}${last}`;
  }
  const [only] = leaders;
  const first =
    leaders.length === 1 && only
      ? `${name(only)}${rangeOf(only)} ${leadOf(finding, 1, highest)} with ${value(only)}`
      : `${said(leaders)} ${leadOf(finding, leaders.length, highest)} and ${TIED}`;
  return `${first}, followed by ${said(rest)}${ratio}`;
}

type Places = Extract<Led, { readonly kind: "places" }>;

function places(finding: Places, voice: Voice): string {
  const { name, value } = voice;
  const { first, leaders, placed } = finding;
  const named = leaders.length > NAMED_LEADERS ? [first] : leaders;
  const others = placed
    .filter(({ cell }) => !named.some((one) => one.cell === cell))
    .map((one) => `${name(one)} is ${placeOf(one.rank, "en")} with ${value(one)}`);
  return [leaders.length > 1 ? together(finding, named, voice) : alone(finding, voice), ...others].join("; ");
}

function alone(finding: Places, { name, value, highest }: Voice): string {
  const { first } = finding;
  const range = rangeOf(first);
  return finding.lead === "ranked"
    ? `${orderOf(finding)} from ${name(first)} with ${value(first)}${range}`
    : `${name(first)}${range} ${leadOf(finding, 1, highest)} with ${value(first)}`;
}

/** The place of the first, where somebody may stand before it. */
function rangeOf({ rank }: Placed): string {
  return rank.to > 1 ? ` (${placeOf(rank, "en")})` : "";
}

/** Those of whom rounding leaves open which is first: each by name, or one and how many more. */
function together(finding: Places, named: readonly Placed[], { name, value, highest }: Voice): string {
  const { leaders, lead, of } = finding;
  const more = leaders.length - named.length;
  const rest = more > 0 ? [`${String(more)} others`] : [];
  const who = enumerated([...named.map((one) => `${name(one)} with ${value(one)}`), ...rest]);
  if (leaders.length === of) return `${who} ${TIED}`;
  if (lead === "ranked") return `${orderOf(finding)} from ${who}, which ${TIED}`;
  return `${who} ${leadOf(finding, leaders.length, highest)} and ${TIED}`;
}

/** Where one that is not ranked is larger, nobody is the highest: there is an order alone. */
function orderOf({ ascending }: Led): string {
  return `in ${ascending ? "ascending" : "descending"} order`;
}

function leadOf({ lead, ascending }: Led, count: number, highest: string): string {
  const many = count > 1;
  if (ascending) return many ? "are lowest" : "is lowest";
  if (lead !== "first") return `${many ? "are" : "is"} ${highest}`;
  return (many ? LEAD_WORDS.foremost : LEAD_WORDS.first).en;
}

/** Why a place is a range, or not what it is among the ranked: who is not ranked and may, or must, stand before it. */
function open(finding: Led, voice: Voice): string {
  const { open: all, ahead } = finding;
  const before = hasRange(finding) ? ahead : all;
  const maybe = all.filter((one) => !before.includes(one));
  const [sure, unsure] = [unranked(before, voice), unranked(maybe, voice)];
  const are = (some: readonly string[]) => (some.length > 1 ? "are" : "is");
  return [
    ...(sure.length > 0 ? [` ${enumerated(sure)}, not ranked, ${are(sure)} counted before.`] : []),
    ...(unsure.length > 0
      ? [` Places are ranges, since ${enumerated(unsure)} ${are(unsure)} not ranked and may stand before.`]
      : []),
  ].join("");
}

function unranked(some: Led["open"], { area, other }: Voice): readonly string[] {
  const named = some
    .slice(0, NAMED_OPEN)
    .map(({ area: code, known, isAcross }) =>
      known === undefined
        ? area(code)
        : `${area(code)} (${other(known)}${isAcross ? ", with a break between" : ""})`,
    );
  const rest = some.length - NAMED_OPEN;
  return rest > 0 ? [...named, `${String(rest)} more`] : named;
}
