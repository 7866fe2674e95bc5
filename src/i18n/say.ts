import type { Cell, Figure } from "../core/cell.ts";
import type { Rank } from "../core/ranking.ts";
import type { Finding, Placed, Summary } from "../core/summary.ts";
import type { AreaCode, Bound, Text } from "../core/types.ts";
import { MISSING_REASONS, VERDICT_NAMES } from "./explain.ts";
import { formatPeriod, formatRatio } from "./format.ts";
import { enumerated, listed, remarked } from "./text.ts";
import type { Locale } from "./text.ts";

/** The names a sentence needs; `subject` is the indicator in its measure, `unit` its unit. */
export type Names = {
  readonly subject: string;
  readonly unit: string;
  readonly area: (code: AreaCode) => string;
  /** A figure with its unit, without the mark of its bound. */
  readonly quantity: (figure: Figure) => string;
};

/** A finding's parts, ready to be put together: period, what is measured, and each value with its unit. */
type Voice = {
  readonly when: string;
  readonly subject: string;
  readonly name: (placed: Pick<Placed, "cell">) => string;
  readonly value: (placed: Pick<Placed, "cell">) => string;
};

type Told<Kind> = Extract<Finding, { readonly kind: Kind }>;

/** One or two sentences that state the finding with numbers, period and caveat. */
export function say(summary: Summary, names: Names, locale: Locale): string {
  const voice = voiceOf(summary, names, locale);
  const sentence = (locale === "zh" ? findingZh : findingEn)(summary.finding, voice);
  const absent = absences(summary.absent, names, locale);
  if (absent.length === 0) return sentence;
  return locale === "zh" ? `${sentence}${absent.join("；")}。` : `${sentence} ${absent.join("; ")}.`;
}

/** The areas left out, together where the reason is the same. */
function absences(cells: readonly Cell[], names: Names, locale: Locale): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const cell of cells) {
    const why = cell.kind === "missing" ? MISSING_REASONS[cell.reason] : VERDICT_NAMES[cell.verdict];
    byReason.set(why[locale], [...(byReason.get(why[locale]) ?? []), names.area(cell.area)]);
  }
  return [...byReason].map(([why, areas]) =>
    locale === "zh"
      ? `${listed("zh", areas)}未列入（${why}）`
      : `${enumerated(areas)} ${areas.length > 1 ? "are" : "is"} left out (${why})`,
  );
}

/** A bound as a word that stands before its number. */
export const BOUND_WORDS: Record<Bound, Text> = {
  exact: { zh: "", en: "" },
  about: { zh: "约", en: "about " },
  "at-least": { zh: "不低于", en: "at least " },
  "at-most": { zh: "不高于", en: "at most " },
};

function voiceOf({ period }: Summary, { subject, unit, area, quantity }: Names, locale: Locale): Voice {
  return {
    when: whenOf(period, locale),
    // 女=100 and 2016年=100 are no words after a number.
    subject: unit.includes("=") ? remarked(subject, unit, locale) : subject,
    name: ({ cell }) => area(cell.area),
    value: ({ cell: { figure } }) => {
      const own = formatPeriod(figure.period, locale);
      const year = period !== undefined ? "" : locale === "zh" ? `（${own}）` : ` (${own})`;
      return `${BOUND_WORDS[figure.bound][locale]}${quantity(figure)}${year}`;
    },
  };
}

function whenOf(period: Summary["period"], locale: Locale): string {
  if (period === undefined) return locale === "zh" ? "各区最近一期，" : ", latest of each area";
  if (period === "undated") return "";
  return locale === "zh" ? `${formatPeriod(period, "zh")}，` : `, ${formatPeriod(period, "en")}`;
}

/** 第3位, or 第2—3位 where rounding or a bound leaves the place open. */
export function placeOf({ from, to }: Rank, locale: Locale): string {
  const range = from === to ? String(from) : `${String(from)}${locale === "zh" ? "—" : "–"}${String(to)}`;
  return locale === "zh" ? `第${range}位` : `no. ${range}`;
}

function findingZh(finding: Finding, voice: Voice): string {
  const { when, subject, name, value } = voice;
  switch (finding.kind) {
    case "nothing":
      return `${subject}：所选各区都没有可比的数字。`;
    case "single":
      return `${when}${subject}只有${name(finding)}有可用的数字（${value(finding)}），无从比较。`;
    case "order":
      return `${when}${subject}以${orderZh(finding, voice)}。`;
    case "places": {
      const { first, of, ascending } = finding;
      const open = first.rank.to > 1 ? `（${placeOf(first.rank, "zh")}）` : "";
      const lead = `${name(first)}${value(first)}${LEADS[ascending ? "lowest" : "first"].zh}${open}`;
      const places = followers(finding).map(
        (placed) => `${name(placed)}${value(placed)}，列${placeOf(placed.rank, "zh")}`,
      );
      return `${when}在${String(of)}个可比的区中，${subject}以${[lead, ...places].join("；")}。`;
    }
  }
}

function orderZh(finding: Told<"order">, { name, value }: Voice): string {
  const said = (placed: readonly Placed[]) =>
    listed(
      "zh",
      placed.map((one) => `${name(one)}${value(one)}`),
    );
  const { leaders, rest } = split(finding.placed);
  const open = leaders.length > 1 ? "，先后难分" : "";
  const next = rest.length > 0 ? `，其次为${said(rest)}` : "";
  const ratio = finding.ratio === undefined ? "" : `；最高为最低的${formatRatio(finding.ratio)}倍`;
  return `${said(leaders)}${leadOf(finding.ascending, leaders.length).zh}${open}${next}${ratio}`;
}

function findingEn(finding: Finding, voice: Voice): string {
  const { when, subject, name, value } = voice;
  switch (finding.kind) {
    case "nothing":
      return `${subject}: none of the chosen areas has a comparable figure.`;
    case "single":
      return `${subject}${when}: only ${name(finding)} has a usable figure, ${value(finding)}, and there is nothing to compare it with.`;
    case "order":
      return `${subject}${when}: ${orderEn(finding, voice)}.`;
    case "places": {
      const { first, of, ascending } = finding;
      const open = first.rank.to > 1 ? ` (${placeOf(first.rank, "en")})` : "";
      const lead = `${name(first)}${open} ${LEADS[ascending ? "lowest" : "first"].en} with ${value(first)}`;
      const places = followers(finding).map(
        (placed) => `${name(placed)} is ${placeOf(placed.rank, "en")} with ${value(placed)}`,
      );
      return `${subject}${when}: of ${String(of)} comparable areas, ${[lead, ...places].join("; ")}.`;
    }
  }
}

function orderEn(finding: Told<"order">, { name, value }: Voice): string {
  const said = (placed: readonly Placed[]) =>
    enumerated(placed.map((one) => `${name(one)} with ${value(one)}`));
  const { leaders, rest } = split(finding.placed);
  const lead = leadOf(finding.ascending, leaders.length).en;
  const [only] = leaders;
  const first =
    leaders.length === 1 && only
      ? `${name(only)} ${lead} with ${value(only)}`
      : `${said(leaders)} ${lead} and cannot be told apart`;
  const next = rest.length > 0 ? `, followed by ${said(rest)}` : "";
  const ratio =
    finding.ratio === undefined ? "" : `; the highest is ${formatRatio(finding.ratio)} times the lowest`;
  return `${first}${next}${ratio}`;
}

const LEADS: Record<"first" | "lowest" | "together" | "lowest-together", Text> = {
  first: { zh: "居首", en: "leads" },
  lowest: { zh: "最低", en: "is lowest" },
  together: { zh: "居前", en: "lead" },
  "lowest-together": { zh: "最低", en: "are lowest" },
};

function leadOf(ascending: boolean, count: number): Text {
  if (count > 1) return LEADS[ascending ? "lowest-together" : "together"];
  return LEADS[ascending ? "lowest" : "first"];
}

/** Those that may be first, and those that are not. */
function split(placed: readonly Placed[]): Record<"leaders" | "rest", readonly Placed[]> {
  return {
    leaders: placed.filter(({ rank }) => rank.from === 1),
    rest: placed.filter(({ rank }) => rank.from > 1),
  };
}

function followers({ placed, first }: Told<"places">): readonly Placed[] {
  return placed.filter(({ cell }) => cell !== first.cell);
}
