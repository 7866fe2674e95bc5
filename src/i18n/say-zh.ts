import type { Finding, Lead, Placed } from "../core/summary.ts";
import { LEAD_WORDS } from "./ends.ts";
import { formatRatio } from "./format.ts";
import { listed } from "./text.ts";
import { hasRange, NAMED_LEADERS, NAMED_OPEN, placeOf } from "./voice.ts";
import type { Voice } from "./voice.ts";

type Led = Extract<Finding, { readonly kind: "order" | "places" }>;

/** The finding in Chinese. */
export function findingZh(finding: Finding, voice: Voice): string {
  const { when, subject, name, value } = voice;
  switch (finding.kind) {
    case "nothing":
      return `${subject}：所选各区都没有可比的数字。`;
    case "single":
      return `${when}${subject}只有${name(finding)}有可比的数字（${value(finding)}），无从比较。`;
    case "order":
      return `${when}${scope(finding)}${subject}${order(finding, voice)}。${open(finding, voice)}`;
    case "places":
      return `${when}${scope(finding)}${subject}${places(finding, voice)}。${open(finding, voice)}`;
  }
}

const TIED = LEAD_WORDS.tied.zh;

const SCOPES: Record<Lead, (of: string) => string> = {
  first: () => "",
  most: () => "",
  known: (of) => `在已知的${of}个地区中，`,
  ranked: (of) => `在可以排位的${of}个地区中，`,
};

/** A large set is named even where it is whole. */
function scope({ kind, lead, of }: Led): string {
  const whole = kind === "places" ? `在${String(of)}个地区中，` : "";
  return SCOPES[lead](String(of)) || whole;
}

function order(finding: Extract<Led, { readonly kind: "order" }>, { name, value, highest }: Voice): string {
  const { leaders, placed } = finding;
  const said = (some: readonly Placed[]) =>
    listed(
      "zh",
      some.map((one) => `${name(one)}${value(one)}`),
    );
  const rest = placed.filter((one) => !leaders.includes(one));
  if (rest.length === 0) return `：${said(leaders)}，${TIED}`;
  const tied = leaders.length > 1 ? `，${TIED}` : "";
  if (finding.lead === "ranked") {
    const ratio = finding.ratio === undefined ? "" : `；首尾之比为${formatRatio(finding.ratio)}`;
    return `${orderOf(finding)}为${said(leaders)}${tied}，其次为${said(rest)}${ratio}`;
  }
  const ratio = finding.ratio === undefined ? "" : `；最高为最低的${formatRatio(finding.ratio)}倍`;
  const range = tied || rangeOf(leaders);
  return `以${said(leaders)}${leadOf(finding, leaders.length, highest)}${range}，其次为${said(rest)}${ratio}`;
}

function places(finding: Extract<Led, { readonly kind: "places" }>, { name, value, highest }: Voice): string {
  const { first, leaders, placed, of } = finding;
  const count = leaders.length;
  const named = count > NAMED_LEADERS ? [first] : leaders;
  const range = rangeOf([first]);
  const more = count > named.length ? `等${String(count)}个地区` : "";
  const who = `${listed("zh", named.map((one) => `${name(one)}${value(one)}`))}${more}`; // oxfmt-ignore
  const tail = count > 1 ? `，${TIED}` : range;
  const isOutrun = finding.lead === "ranked";
  const start = count === of ? "：" : isOutrun ? `${orderOf(finding)}先列` : "以";
  const lead = `${who}${isOutrun || count === of ? "" : leadOf(finding, count, highest)}${tail}`;
  const others = placed
    .filter(({ cell }) => !named.some((one) => one.cell === cell))
    .map((one) => `${name(one)}${value(one)}，列${placeOf(one.rank, "zh")}`);
  return `${start}${[lead, ...others].join("；")}`;
}

/** （第1—2位）: the place of the first, where somebody may stand before it. */
function rangeOf([first]: readonly Placed[]): string {
  return first && first.rank.to > 1 ? `（${placeOf(first.rank, "zh")}）` : "";
}

/** Where one that is not ranked is larger, nobody is the highest: there is an order alone. */
function orderOf({ ascending }: Led): string {
  return ascending ? "由低到高" : "由高到低";
}

function leadOf({ lead, ascending }: Led, count: number, highest: string): string {
  if (ascending) return "最低";
  if (lead !== "first") return highest;
  return (count > 1 ? LEAD_WORDS.foremost : LEAD_WORDS.first).zh;
}

/** Why a place is a range, or not what it is among the ranked: who is not ranked and may, or must, stand before it. */
function open(finding: Led, voice: Voice): string {
  const { open: all, ahead } = finding;
  const before = hasRange(finding) ? ahead : all;
  const maybe = all.filter((one) => !before.includes(one));
  const parts = [
    ...(before.length > 0 ? [`${unranked(before, voice)}不参与排位，已计在前`] : []),
    ...(maybe.length > 0 ? [`${unranked(maybe, voice)}不参与排位，可能在前，位次因此为区间`] : []),
  ];
  return parts.length > 0 ? `${parts.join("；")}。` : "";
}

function unranked(some: Led["open"], { area, other }: Voice): string {
  const named = some
    .slice(0, NAMED_OPEN)
    .map(({ area: code, known, isAcross }) =>
      known === undefined ? area(code) : `${area(code)}（${other(known)}${isAcross ? "，其间有断点" : ""}）`,
    );
  const more = some.length > NAMED_OPEN ? `等${String(some.length)}个地区` : "";
  return `${listed("zh", named)}${more}`;
}
