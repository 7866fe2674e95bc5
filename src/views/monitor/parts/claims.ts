import { isOfTwoThings } from "../../../core/claim-cases.ts";
import type { KnownClaim } from "../../../core/claim-cases.ts";
import { CLAIM_PARTS } from "../../../core/claim.ts";
import type { TableCell } from "../../../core/table.ts";
import type { Text } from "../../../core/types.ts";
import type { Subject } from "../../../explain/subject.ts";
import { linkCell, NO_CELL, textColumn, wordsCell } from "../../../i18n/cells.ts";
import { publisherName, sourcesText } from "../../../i18n/publishers.ts";
import { claimSentence, claimWords, PART_NAMES, READING_NAMES, verdictTone, verdictWords } from "../../../i18n/say-claim.ts"; // oxfmt-ignore
import { COLON, SEMICOLON, speak } from "../../../i18n/text.ts";
import type { Block, TableBlock } from "../../../report/blocks.ts";
import type { Filters } from "../../../state/filters.ts";
import type { ReportContext } from "../../types.ts";
import type { Part } from "../part.ts";
import { headText } from "../lead.ts";
import { monitorFilters } from "../filters.ts";
import { firstBlocks, firstFinding, firstsTable, firstSubjects } from "./claims-first-blocks.ts";
import { derivedOf, printedSubjects } from "./claims-figures.ts";
import type { ImpliedPart } from "./claims-figures.ts";
import { givenCell, readingBlocks } from "./claims-readings.ts";
import { claimScene } from "./claims-scene.ts";
import type { ClaimScene } from "./claims-scene.ts";

const WORDS = {
  articles: { zh: "文章里的增长说法", en: "Claims of growth in the articles" },
  claim: monitorFilters.claim.name,
  own: { zh: "自填的说法", en: "Claim of your own" },
  two: { zh: "前后所指范围不同", en: "before and after are of two things" },
  apart: {
    zh: "前后两数所指的范围不同，只就印出的数核对；即使相符，也不说明同一件事增长了这么多。",
    en: "The figures before and after are of two different things. Only what is printed is checked; even where it fits, it does not show that one thing grew by so much.",
  },
  unread: { zh: "这一项读不出来", en: "This cannot be read" },
  unknown: {
    zh: "链接里的说法读不出来，下面是文章里的说法",
    en: "The claim in the link cannot be read; those of the articles stand below",
  },
} satisfies Record<string, Text>;

/** Claims of growth and of being first, in each reading, with what would have to be true. */
export function claims(filters: Filters, context: ReportContext): Part {
  const scene = claimScene(filters, context);
  if (!scene) return { blocks: [], figures: new Map(), sources: "" };
  const { locale } = scene;
  return {
    blocks: [...askedBlocks(scene), articlesTable(scene), firstsTable(scene)],
    figures: subjectsOf(scene),
    sources: sourcesText(
      scene.claims.flatMap(({ figures }) =>
        Object.values(figures).flatMap(({ origin }) => {
          const source =
            origin.kind === "stated" ? scene.library.sources.get(origin.observation.source) : undefined;
          return source ? [publisherName(source, locale)] : [];
        }),
      ),
      5,
      locale,
    ),
  };
}

function askedBlocks(scene: ClaimScene): readonly Block[] {
  const { asked, locale } = scene;
  const lead = headText("claims", locale);
  switch (asked.kind) {
    case "none":
      return [{ kind: "finding", id: "finding", lead, text: summary(scene) }];
    case "unread":
      return [
        {
          kind: "finding",
          id: "finding",
          lead,
          text: `${WORDS.unknown[locale]}${COLON[locale]}${asked.text}`,
        },
      ];
    case "first":
      return [firstFinding(scene, asked.one, lead), ...firstBlocks(scene, asked.one)];
    case "known": {
      const { claim, judged } = asked.one;
      const name = nameOf(scene, asked.one);
      const text = claimSentence(name, claim, judged, locale);
      return [
        { kind: "finding", id: "finding", lead: `${lead} · ${name}`, text },
        ...(isOfTwoThings(asked.one)
          ? [{ kind: "note", id: "apart", text: [WORDS.apart[locale]], tone: "caution" } as const]
          : []),
        ...readingBlocks(scene, claim, judged, asked.one),
      ];
    }
    case "own": {
      const { claim, judged, unread } = asked;
      const text = claimSentence(WORDS.own[locale], claim, judged, locale);
      const missed = unread.map((part) => speak(locale, PART_NAMES[part], COLON, WORDS.unread));
      return [
        { kind: "finding", id: "finding", lead, text },
        ...(missed.length > 0
          ? [{ kind: "note", id: "unread", text: missed, tone: "caution" } as const]
          : []),
        ...readingBlocks(scene, claim, judged, undefined),
      ];
    }
  }
}

/** How many of the articles' claims come out how, read strictly. */
function summary({ claims: all, firsts, locale }: ClaimScene): string {
  const count = (...kinds: readonly string[]) =>
    String(all.filter(({ judged }) => kinds.includes(judged.readings[0]?.verdict.kind ?? "")).length);
  const [holds, cut, fails] = [count("holds"), count("cut-off"), count("fails", "impossible")];
  const [untold, many, first] = [
    count("untold", "open", "coarse"),
    String(all.length),
    String(firsts.length),
  ];
  const apart = all.filter(isOfTwoThings).length;
  return locale === "zh"
    ? `五份报道材料有${many}处增长说法，严格读：成立${holds}处，去尾取整才成立${cut}处，不成立${fails}处，缺数或位数太少不能断定${untold}处${apart > 0 ? `；其中${String(apart)}处前后所指范围不同，只就印出的两数核对` : ""}。另有${first}处自称第一、首创或唯一。`
    : `The five files of articles make ${many} claims of growth. Read strictly ${holds} hold, ${cut} hold only with digits cut off, ${fails} do not, and ${untold} cannot be judged for want of figures or of digits${apart > 0 ? `; before and after are of two different things in ${String(apart)}, where only the printed figures are checked` : ""}. ${first} more claim to be first or the only one.`;
}

/** 福田代建制项目数: what the claim is about. */
export function nameOf(
  { locale, area }: Pick<ClaimScene, "locale" | "area">,
  { figures }: KnownClaim,
): string {
  const about = figures.after ?? figures.before ?? figures.n;
  const origin = about?.origin;
  const code = origin?.kind === "stated" ? origin.observation.area : origin?.derived.area;
  const name = about?.name[locale] ?? "";
  return code === undefined ? name : locale === "zh" ? area(code) + name : `${area(code)}: ${name}`;
}

function articlesTable(scene: ClaimScene): TableBlock {
  const { locale, claims: all, address } = scene;
  return {
    kind: "table",
    id: "articles",
    title: WORDS.articles[locale],
    table: {
      columns: [
        { ...textColumn("claim", WORDS.claim[locale]), prose: true },
        ...CLAIM_PARTS.map((part, at) => ({ ...textColumn(part, PART_NAMES[part][locale]), order: at + 3 })),
        { ...textColumn("strict", READING_NAMES.strict[locale]), order: 1 },
        { ...textColumn("loose", READING_NAMES.loose[locale]), order: 2 },
      ],
      rows: all.map((one) => {
        const { known, claim, judged } = one;
        const verdicts = ["strict", "loose"].map((reading): TableCell => {
          const verdict = judged.readings.find((each) => each.reading === reading)?.verdict;
          return verdict
            ? { ...wordsCell(verdictWords(verdict, locale)), tone: verdictTone(verdict) }
            : NO_CELL;
        });
        return {
          key: known.id,
          cells: [
            {
              ...linkCell(nameOf(scene, one), address({ claim: known.id })),
              below:
                claimWords(claim, locale) + (isOfTwoThings(one) ? speak(locale, SEMICOLON, WORDS.two) : ""),
            },
            ...CLAIM_PARTS.map((part) => givenCell(scene, claim, one, part)),
            ...verdicts,
          ],
        };
      }),
    },
  };
}

function subjectsOf(scene: ClaimScene): ReadonlyMap<string, Subject> {
  const { asked, claims: all } = scene;
  const shown = asked.kind === "known" ? impliedOf(asked.one) : [];
  return new Map([
    ...all.flatMap(({ figures }) => printedSubjects(Object.values(figures))),
    ...shown.map((derived) => [derived.id, { kind: "derived", derived }] as const),
    ...firstSubjects(scene),
  ]);
}

function impliedOf(one: KnownClaim) {
  const { ratio, readings } = one.judged;
  const parts: readonly ImpliedPart[] = [
    ...(ratio ? [{ part: "ratio", value: ratio } as const] : []),
    ...readings.flatMap((reading) =>
      CLAIM_PARTS.flatMap((part) => {
        const value = reading.needed[part];
        return value ? [{ part, value, reading }] : [];
      }),
    ),
  ];
  return parts.flatMap((part) => derivedOf(one, part) ?? []);
}
