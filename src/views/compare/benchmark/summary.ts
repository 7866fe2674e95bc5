import { grouped } from "../../../core/grouped.ts";
import type { AreaCode, Text } from "../../../core/types.ts";
import { LEAD_WORDS } from "../../../i18n/ends.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { namesListed } from "../../../i18n/publishers.ts";
import { SEMICOLON, enumerated, listed } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Scene } from "../scene.ts";
import { hasDirection, leadersOf } from "./comparable.ts";
import { followers } from "./practices.ts";
import type { SharedPractice } from "./practices.ts";

/** What the sentences are made of; every count is of comparisons that were made. */
export type Counted = {
  readonly areas: readonly AreaCode[];
  readonly nameOf: (area: AreaCode) => string;
  /** How many statistics there are at all. */
  readonly statistics: number;
  /** Those that compare without condition. */
  readonly plain: readonly Scene[];
  /** Of one period for all the districts, but with a condition. */
  readonly conditional: readonly Scene[];
  readonly sections: readonly Scene[];
  readonly practices: readonly SharedPractice[];
};

/** The sentence that the report is headed with: of how many, how many compare. */
export function scopeSentence(
  { areas, nameOf, statistics, plain, conditional }: Counted,
  locale: Locale,
): string {
  const who = listed(locale, areas.map(nameOf));
  const [all, same, free] = [statistics, plain.length + conditional.length, plain.length].map(String);
  return locale === "zh"
    ? `在${all}项统计指标中，${who}有同一时期具体数字的${same}项，其中可以直接比较的${free}项。`
    : `Of ${all} statistics, ${same} have point figures of one period for ${enumerated(areas.map(nameOf))}; ${free} of these compare without condition.`;
}

/** The summary, a paragraph each: conditions, who stands first, what was chosen, reforms. */
export function summarySentences(counted: Counted, locale: Locale): readonly string[] {
  return [
    conditionSentence(counted, locale),
    leadSentence(counted, locale),
    sizeSentence(counted, locale),
    sectionSentence(counted, locale),
    practiceSentence(counted, locale),
  ].filter((sentence) => sentence !== "");
}

function conditionSentence({ plain, conditional }: Counted, locale: Locale): string {
  if (conditional.length === 0) return "";
  const others = plain.length > 0;
  const count = String(conditional.length);
  const names = namesOf(conditional, locale);
  return locale === "zh"
    ? `${others ? "其余" : ""}${count}项须附条件比较，另表列出：${names}。`
    : `${others ? `The other ${count}` : count} ${conditional.length === 1 ? "compares" : "compare"} with conditions only, in a table of ${conditional.length === 1 ? "its" : "their"} own: ${names}.`;
}

/** Who leads in how many of the indicators that have a better end, and in which. */
function leadSentence({ plain, areas, nameOf }: Counted, locale: Locale): string {
  const directed = plain.filter(hasDirection);
  if (directed.length === 0) return "";
  const parts = countsOf(directed, areas, nameOf, locale, {
    one: { zh: LEAD_WORDS.first.zh, en: `${LEAD_WORDS.first.en} in` },
    tied: { zh: `${LEAD_WORDS.tied.zh}的`, en: "not to be told apart in" },
  });
  const count = String(directed.length);
  return locale === "zh"
    ? `可以直接比较的指标中分优劣的有${count}项：${parts}。`
    : `${count} of the comparable indicators have a better end: ${parts}.`;
}

/** Of what has no better end only the size is told. */
function sizeSentence({ plain, areas, nameOf }: Counted, locale: Locale): string {
  const neutral = plain.filter((scene) => !hasDirection(scene));
  if (neutral.length === 0) return "";
  const parts = countsOf(neutral, areas, nameOf, locale, {
    one: { zh: "数值最高的", en: "highest in" },
    tied: { zh: "高低难分的", en: "not to be told apart in" },
  });
  const count = String(neutral.length);
  return locale === "zh"
    ? `不分优劣的有${count}项，只比大小：${parts}。`
    : `${count} have none, and only size is compared: ${parts}.`;
}

type Said = { readonly one: Text; readonly tied: Text };

/** 天河居首2项，为甲、乙；福田居首1项，为丙；先后难分的1项，为丁. */
function countsOf(
  scenes: readonly Scene[],
  areas: readonly AreaCode[],
  nameOf: (area: AreaCode) => string,
  locale: Locale,
  { one, tied }: Said,
): string {
  const byLeader = grouped(scenes, (scene) => {
    const [leader, ...others] = leadersOf(scene);
    return others.length === 0 ? leader : undefined;
  });
  const counted = (own: readonly Scene[]) => {
    const [count, names] = [String(own.length), namesOf(own, locale)];
    return locale === "zh" ? `${count}项，为${names}` : `${count}: ${names}`;
  };
  const space = locale === "zh" ? "" : " ";
  const leads = areas.flatMap((area) => {
    const own = byLeader.get(area);
    return own ? [`${nameOf(area)}${space}${one[locale]}${space}${counted(own)}`] : [];
  });
  const open = byLeader.get(undefined);
  const rest = open ? [`${tied[locale]}${space}${counted(open)}`] : [];
  return [...leads, ...rest].join(SEMICOLON[locale]);
}

function sectionSentence({ sections }: Counted, locale: Locale): string {
  const of = (level: string) => sections.filter(({ comparison }) => comparison.judgement.level === level);
  const [plain, caution, refused] = [of("comparable"), of("caution"), of("refuse")];
  if (sections.length === 0) return "";
  const count = String(sections.length);
  const parts = [
    ...levelPart(plain, { zh: "可直接比较", en: "comparable" }, locale),
    ...levelPart(caution, { zh: "须谨慎比较", en: "with caution" }, locale),
    ...levelPart(refused, { zh: "不宜比较", en: "not to be compared" }, locale),
  ];
  return locale === "zh"
    ? `重点指标${count}项逐项对照：${parts.join(SEMICOLON.zh)}。`
    : `${count} indicators are shown one by one: ${parts.join(SEMICOLON.en)}.`;
}

function levelPart(own: readonly Scene[], level: Text, locale: Locale): readonly string[] {
  if (own.length === 0) return [];
  const [count, names] = [String(own.length), namesOf(own, locale)];
  return [locale === "zh" ? `${level.zh}${count}项，为${names}` : `${count} ${level.en}: ${names}`];
}

/** Each with its period, without which a place says nothing. */
function namesOf(scenes: readonly Scene[], locale: Locale): string {
  const names = scenes.map(({ words, when }) => {
    if (when.kind === "latest") return words.subject;
    const period = formatPeriod(when.period, locale);
    return locale === "zh" ? `${period}${words.subject}` : `${words.subject} ${period}`;
  });
  return namesListed(names, locale);
}

function practiceSentence({ practices, areas }: Counted, locale: Locale): string {
  if (practices.length === 0) return "";
  const all = practices.filter((practice) => followers(practice) === areas.length);
  const names = listed(
    locale,
    all.map(({ name }) => name[locale]),
  );
  const count = String(practices.length);
  if (locale === "zh") {
    const shared = all.length === 0 ? "" : `，各区都有的${String(all.length)}种，为${names}`;
    return `据所据文章，两个以上所选地区有案例的同类改革做法${count}种${shared}。`;
  }
  const shared = all.length === 0 ? "" : `; ${String(all.length)} in all of them: ${names}`;
  return `The articles at hand tell of ${count} practices with cases in two or more of the chosen areas${shared}.`;
}
