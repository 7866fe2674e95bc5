import { publisherName } from "../../i18n/publishers.ts";
import { timelineChart } from "../../charts/timeline.ts";
import type { TimelineModel } from "../../charts/timeline.ts";
import { timelineOf } from "../../core/reforms.ts";
import type { Reform } from "../../core/reform.ts";
import type { Period, SourceId, Text } from "../../core/types.ts";
import { REFORM_TERMS } from "../../i18n/terms-reforms.ts";
import type { Block, CasesBlock } from "../../report/blocks.ts";
import { sentenceOf } from "./head.ts";
import { pageOf, sinceText } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { areaColor } from "./shelf.ts";

const WORDS = {
  title: { zh: "起始时间", en: "When they began" },
  note: {
    zh: "只画原文写明起始时间的案例；只有年份的画成全年的一段。",
    en: "Only cases whose text states a start; where it states a year alone, the whole year is drawn.",
  },
  none: { zh: "所选案例都没有写明起始时间。", en: "None of the chosen cases states a start." },
  undated: REFORM_TERMS.noStart,
  undatedNote: {
    zh: "原文没有写起始时间，按所见文章列出；只知道文章发表时已有或已提出。",
    en: "The texts state no start; listed by article. They existed or were announced when it appeared, no more is known.",
  },
  unknown: { zh: "发表日期不详", en: "date not printed" },
} satisfies Record<string, Text>;

/** The dated cases on an axis, and apart those whose beginning no text states. */
export function timelineBlocks(scene: Scene): readonly Block[] {
  const { locale, reforms } = scene;
  const { dated, undated } = timelineOf(reforms);
  return [
    dated.length === 0
      ? { kind: "note", id: "no-dates", text: [WORDS.none[locale]] }
      : {
          kind: "chart",
          id: "timeline",
          title: WORDS.title[locale],
          plot: { kind: "timeline", model: modelOf(scene, dated), chart: timelineChart },
          sentence: sentenceOf(scene),
          note: WORDS.note[locale],
        },
    ...(undated.length === 0 ? [] : [undatedBlock(scene, undated)]),
  ];
}

function modelOf(scene: Scene, dated: readonly Reform[]): TimelineModel {
  const { locale } = scene;
  return {
    rows: dated.map((reform) => {
      const { id, area, since = "" } = reform;
      const [areaName, name, date] = [scene.area(area), reform.name[locale], sinceText(reform, locale)];
      return {
        key: id,
        area,
        areaName,
        name,
        ...spanOf(since),
        since: since as Period,
        date,
        color: areaColor(scene, area),
        tip: `${areaName} · ${name} · ${date}`,
        href: pageOf(scene, reform),
      };
    }),
  };
}

function spanOf(since: string): { readonly from: number; readonly to: number } {
  const [year = 0, month] = since.split("-").map(Number);
  return month === undefined
    ? { from: year, to: year + 1 }
    : { from: year + (month - 1) / 12, to: year + month / 12 };
}

/** By the article that tells of them; never placed on the time axis. */
function undatedBlock(scene: Scene, undated: readonly Reform[]): Block {
  const { locale } = scene;
  const title = `${WORDS.undated[locale]} · ${undated.length}`;
  const sources = [...new Set(undated.map(({ source }) => source))];
  const groups = sources.map((id) =>
    sourceGroup(
      scene,
      id,
      undated.filter(({ source }) => source === id),
    ),
  );
  return {
    kind: "group",
    id: "undated",
    title,
    layout: "stack",
    blocks: [
      { kind: "note", id: "undated-note", text: [WORDS.undatedNote[locale]] },
      { kind: "cases", id: "undated-cases", title, groups },
    ],
  };
}

function sourceGroup(scene: Scene, id: SourceId, found: readonly Reform[]): CasesBlock["groups"][number] {
  const { library, locale } = scene;
  const source = library.sources.get(id);
  const date = source === undefined || source.date === "unknown" ? WORDS.unknown[locale] : source.date;
  return {
    id,
    title: [...(source ? [publisherName(source, locale)] : []), date, found.length].join(" · "),
    cases: found.map((reform) => ({
      id: reform.id,
      title: reform.name[locale],
      href: pageOf(scene, reform),
      area: reform.area,
      meta: scene.area(reform.area),
      lines: [],
    })),
  };
}
