import type { TableCell } from "../../../core/table.ts";
import type { FirstLevel } from "../../../core/reform.ts";
import type { Period, Text } from "../../../core/types.ts";
import type { Subject } from "../../../explain/subject.ts";
import { wordsOf } from "../../../i18n/bound-words.ts";
import { linkCell, NO_CELL, textColumn, wordsCell } from "../../../i18n/cells.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { claimName } from "../../../i18n/reforms.ts";
import { CLAIM_TERMS } from "../../../i18n/terms-claims.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { COLON } from "../../../i18n/text.ts";
import { placeRange, quantity, scaleIn } from "../../../i18n/words.ts";
import type { Block, FactsBlock, FindingBlock, TableBlock } from "../../../report/blocks.ts";
import type { Patch } from "../../../state/store.ts";
import { monitorFilters } from "../filters.ts";
import type { FirstClaim, FirstVerdict, RankedClaim } from "./claims-first.ts";
import type { ClaimScene } from "./claims-scene.ts";

const WORDS = {
  title: { zh: "自称第一、首创或唯一", en: "Claims to be first or the only one" },
  claim: monitorFilters.claim.name,
  range: { zh: "所称范围", en: "Range claimed" },
  claimedBy: { zh: "谁说的", en: "Claimed by" },
  verdict: CLAIM_TERMS.outcome,
  needs: { zh: "要能断定，需要", en: "What it would take to tell" },
  set: { zh: "全部对象", en: "The whole set" },
  same: { zh: "同一尺度", en: "One measure" },
  date: { zh: "先后的日期", en: "Dates to put in order" },
  who: { zh: "谁来认定", en: "Who counts" },
  data: { zh: "本站的数", en: "Figures at hand" },
  sameText: {
    zh: "每个对象按同一定义、同一时点有一个数或一个起始日期",
    en: "For each of them a figure or a starting date by one definition at one time",
  },
  noDate: {
    zh: "原文没有写起始时间，先后无从排起",
    en: "The text gives no starting date, so that nothing can be put in order",
  },
  none: { zh: "没有全集的数字", en: "None of the whole set" },
  open: { zh: "在对比中看全部对象", en: "See the whole set in Compare" },
  cityFirst: { zh: "全市第一", en: "First in the city" },
  note: {
    zh: "这些是文章的话，不是结论。没有全集、同一定义和日期，不能判断真假。",
    en: "These are words of the articles and no findings. Without the whole set, one definition and a date they can be judged neither true nor false.",
  },
} satisfies Record<string, Text>;

const VERDICTS: Record<FirstVerdict, { readonly name: Text; readonly tone: NonNullable<TableCell["tone"]> }> =
  {
    holds: {
      name: { zh: "按所列各区的数，成立", en: "holds by the figures of all districts" },
      tone: "good",
    },
    fails: {
      name: { zh: "按所列各区的数，不成立", en: "does not hold by the figures at hand" },
      tone: "bad",
    },
    untold: { name: { zh: "没有全集的可比数字，不能断定", en: "cannot be told without comparable figures of the whole set" }, tone: "caution" }, // oxfmt-ignore
  };

const SETS: Record<FirstLevel, Text> = {
  national: {
    zh: "全国同类的地区或机构，逐一列出",
    en: "Every such area or body of the country, one by one",
  },
  provincial: {
    zh: "全省同类的地区或机构，逐一列出",
    en: "Every such area or body of the province, one by one",
  },
  city: { zh: "全市同类的地区或机构，逐一列出", en: "Every such area or body of the city, one by one" },
};

function verdictOf(one: FirstClaim): FirstVerdict {
  return one.kind === "ranked" ? one.verdict : "untold";
}

function nameOf({ locale, stock, area }: ClaimScene, one: FirstClaim): string {
  if (one.kind === "told") return one.claim.what[locale];
  return `${area(one.area)} · ${wordsOf(stock.data, one.measurement, locale).subject}`;
}

function rangeOf(one: FirstClaim): Text {
  return one.kind === "told" ? claimName(one.claim) : WORDS.cityFirst;
}

export function firstFinding(scene: ClaimScene, one: FirstClaim, head: string): FindingBlock {
  const { locale } = scene;
  const lead = `${head} · ${nameOf(scene, one)}`;
  const said = `${nameOf(scene, one)}${COLON[locale]}${rangeOf(one)[locale]}`;
  const ranked = one.kind === "ranked" ? standingText(scene, one) : "";
  const verdict = VERDICTS[verdictOf(one)].name[locale];
  const text = locale === "zh" ? `${said}。${verdict}。${ranked}` : `${said}. This ${verdict}. ${ranked}`;
  return { kind: "finding", id: "finding", lead, text: text.trim() };
}

/** In how many districts there is a figure, and which places remain possible. */
function standingText({ locale }: ClaimScene, { place, period }: RankedClaim): string {
  if (!place) return "";
  const [count, all] = [place.set.areas.length - place.missing.length, place.set.areas.length].map(String);
  const places = placeRange(place.open);
  const when = formatPeriod(period, locale);
  return locale === "zh"
    ? `${when}全市${all ?? ""}区中${count ?? ""}区有可比的数，它可能的位次是第${places}。`
    : `In ${when} ${count ?? ""} of the city's ${all ?? ""} districts have a comparable figure; its possible places are ${places}.`;
}

export function firstBlocks(scene: ClaimScene, one: FirstClaim): readonly Block[] {
  const { locale, address } = scene;
  const facts: readonly (readonly [Text, FactsBlock["facts"][number]["value"]])[] = [
    [WORDS.set, [SETS[one.kind === "told" ? one.claim.level : "city"][locale]]],
    [WORDS.same, [WORDS.sameText[locale]]],
    [WORDS.date, [dateOf(one, scene)]],
    ...(one.kind === "told" ? [[WORDS.who, [whoCounts(one.claim.claimedBy[locale], locale)]] as const] : []),
    [
      WORDS.data,
      one.kind === "ranked"
        ? [
            ...(one.cell?.kind === "value"
              ? [
                  {
                    kind: "figure",
                    text: quantity(
                      one.cell.figure,
                      scaleIn(scene.stock.data, one.measurement, locale),
                      locale,
                    ),
                    origin: cellKey(one),
                  } as const,
                  " · ",
                ]
              : []),
            { kind: "link", text: WORDS.open[locale], href: address(toCompared(scene, one)) },
          ]
        : [WORDS.none[locale]],
    ],
  ];
  return [
    {
      kind: "facts",
      id: "needs",
      title: WORDS.needs[locale],
      facts: facts.map(([label, value]) => ({ label: label[locale], value })),
    },
  ];
}

function whoCounts(by: string, locale: ClaimScene["locale"]): string {
  return locale === "zh"
    ? `说的人是${by}；要由不是当事一方的人核对`
    : `Said by ${by}; somebody who is no party to it has to check`;
}

function dateOf(one: FirstClaim, { locale }: ClaimScene): string {
  if (one.kind === "ranked") return formatPeriod(one.period, locale);
  return one.reform.since === undefined
    ? WORDS.noDate[locale]
    : formatPeriod(one.reform.since as Period, locale);
}

/** The very comparison of the city's districts in the year of the claim. */
function toCompared({ stock }: ClaimScene, { measurement, period, city, area }: RankedClaim): Patch {
  const preset = city && stock.data.areas.get(city)?.link;
  return {
    view: "compare",
    monitorPart: undefined,
    claim: undefined,
    indicator: measurement.partition.indicator.id,
    when: { kind: "period", period },
    measure: "raw",
    ...(preset !== undefined && { areas: { kind: "preset", preset } }),
    highlight: [area],
  };
}

export function firstsTable(scene: ClaimScene): TableBlock {
  const { locale, firsts, address, area } = scene;
  return {
    kind: "table",
    id: "firsts",
    title: WORDS.title[locale],
    table: {
      columns: [
        { ...textColumn("claim", WORDS.claim[locale]), prose: true },
        { ...textColumn("range", WORDS.range[locale]), order: 3 },
        { ...textColumn("area", COLUMN_TERMS.area[locale]), order: 2 },
        { ...textColumn("claimed-by", WORDS.claimedBy[locale]), order: 4 },
        { ...textColumn("verdict", WORDS.verdict[locale]), prose: true, order: 1 },
      ],
      rows: firsts.map((one) => {
        const { name, tone } = VERDICTS[verdictOf(one)];
        const code = one.kind === "told" ? one.reform.area : one.area;
        return {
          key: one.id,
          area: code,
          cells: [
            linkCell(nameOf(scene, one), address({ claim: one.id })),
            { ...wordsCell(rangeOf(one)[locale]), ...(one.kind === "ranked" && { origin: printedKey(one) }) },
            wordsCell(area(code)),
            one.kind === "told" ? wordsCell(one.claim.claimedBy[locale]) : NO_CELL,
            { ...wordsCell(name[locale]), tone },
          ],
        };
      }),
    },
    note: WORDS.note[locale],
  };
}

function cellKey({ id }: RankedClaim): string {
  return `first-${id}`;
}

function printedKey({ id }: RankedClaim): string {
  return `claimed-${id}`;
}

export function firstSubjects({ firsts }: ClaimScene): readonly (readonly [string, Subject])[] {
  return firsts.flatMap((one): readonly (readonly [string, Subject])[] => {
    if (one.kind === "told") return [];
    const { cell, measurement, printed } = one;
    return [
      [printedKey(one), { kind: "statistic", area: one.area, ...printed }],
      ...(cell ? [[cellKey(one), { kind: "cell", cell, measurement }] as const] : []),
    ];
  });
}
