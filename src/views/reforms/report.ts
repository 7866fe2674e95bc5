import { isMeasured } from "../../core/library.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import type { Report, Section } from "../../exports/report.ts";
import { FIELD_NAMES } from "../../i18n/reform-fields.ts";
import { FIRST_NAMES } from "../../i18n/reforms.ts";
import { listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { ReformLayout } from "./filters.ts";
import { effectSections } from "./effects.ts";
import { matrixSection } from "./matrix.ts";
import { areaName, sinceText } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";
import { timelineSection } from "./timeline.ts";

const WORDS = {
  title: { zh: "改革案例", en: "Reforms" },
  verdict: { zh: "谨慎比较", en: "Compare with caution" },
  caution: {
    zh: "案例取自五篇文章，各篇详略不同，多少不代表改革的多少；成效和“率先”均为各单位自述。",
    en: "The cases come from five articles that differ in detail, so their number does not measure reform; effects and claims to be first are those of the bodies themselves.",
  },
  area: { zh: "地区", en: "Area" },
  field: { zh: "领域", en: "Field" },
  name: { zh: "案例", en: "Case" },
  since: { zh: "起始", en: "Beginning" },
  measured: { zh: "实测成效", en: "Measured effect" },
  firsts: { zh: "自称率先", en: "Claimed first" },
  yes: { zh: "有", en: "yes" },
  no: { zh: "无", en: "no" },
  sources: { zh: "来源：", en: "Sources: " },
} satisfies Record<string, Text>;

/** What the view says about the chosen reforms, for screen and exports alike. */
export function reformsReport(
  shelf: Shelf,
  reforms: readonly Reform[],
  layout: ReformLayout,
  locale: Locale,
  release: Report["release"],
): Report {
  return {
    title: WORDS.title[locale],
    sentence: sentenceOf(shelf, reforms, locale),
    verdict: { level: "caution", name: WORDS.verdict[locale], text: WORDS.caution[locale] },
    sections: sectionsOf(shelf, reforms, layout, locale),
    table: { title: WORDS.title[locale], ...tableOf(shelf, reforms, locale) },
    sources: sourcesOf(shelf, reforms, locale),
    release,
  };
}

function sectionsOf(
  shelf: Shelf,
  reforms: readonly Reform[],
  layout: ReformLayout,
  locale: Locale,
): readonly Section[] {
  switch (layout) {
    case "matrix":
      return [matrixSection(shelf, reforms, locale)];
    case "timeline":
      return timelineSection(shelf, reforms, locale);
    case "effects":
      return effectSections(shelf, reforms, locale);
    case "cards":
    case "assessment":
      return [];
  }
}

function sentenceOf(shelf: Shelf, reforms: readonly Reform[], locale: Locale): string {
  const areas = new Set(reforms.map(({ area }) => area)).size;
  const fields = new Set(reforms.map(({ field }) => field)).size;
  const measured = reforms.filter((reform) => isMeasured(shelf.library, reform)).length;
  const firsts = reforms.filter((reform) => reform.firsts.length > 0).length;
  const [n, a, f, m, c] = [reforms.length, areas, fields, measured, firsts].map(String);
  if (reforms.length === 0) return "";
  return locale === "zh"
    ? `共${n ?? ""}个案例，涉及${a ?? ""}个地区、${f ?? ""}个领域；其中${m ?? ""}个有实测成效，${c ?? ""}个自称率先。`
    : `${plural(reforms.length, "case")} in ${plural(areas, "area")} and ${plural(fields, "field")}; ${m ?? ""} with a measured effect, ${c ?? ""} with a claim to be first.`;
}

function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? "" : "s"}`;
}

function tableOf(shelf: Shelf, reforms: readonly Reform[], locale: Locale): Omit<Report["table"], "title"> {
  const columns = (["area", "field", "name", "since", "measured", "firsts"] as const).map((column) => ({
    label: WORDS[column][locale],
    numeric: false,
  }));
  const rows = reforms.map((reform) => {
    const levels = [...new Set(reform.firsts.map(({ level }) => level))];
    const cells = [
      areaName(shelf, reform.area, locale),
      FIELD_NAMES[reform.field][locale],
      reform.name[locale],
      sinceText(reform, locale),
      WORDS[isMeasured(shelf.library, reform) ? "yes" : "no"][locale],
      listed(
        locale,
        levels.map((level) => FIRST_NAMES[level][locale]),
      ),
    ];
    return { key: reform.id, area: reform.area, cells, sort: cells };
  });
  return { columns, rows };
}

function sourcesOf({ library }: Shelf, reforms: readonly Reform[], locale: Locale): string {
  const titles = [...new Set(reforms.map(({ source }) => source))].flatMap((id) => {
    const source = library.sources.get(id);
    if (!source) return [];
    const date = source.date === "unknown" ? "" : locale === "zh" ? `，${source.date}` : `, ${source.date}`;
    return [`${source.publisher}《${source.title}》${date}`];
  });
  return titles.length === 0 ? "" : WORDS.sources[locale] + titles.join(locale === "zh" ? "；" : "; ");
}
