import type { Stock } from "../../data/stock.ts";
import { MEASURE_NAMES } from "../../i18n/explain.ts";
import { measureName } from "../../i18n/measure-names.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { listed, remarked } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { Measure } from "../../core/measures.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import type { PeriodFilter } from "../../state/chosen.ts";
import { presetName } from "../../state/area-names.ts";
import type { Patch } from "../../state/store.ts";
import { LATEST } from "../../views/compare/names.ts";
import { MONITOR_NAMES } from "../../views/monitor/names.ts";

const WORDS = {
  common: { zh: "最近的共同时期", en: "newest common period" },
  record: { zh: "定义和来源", en: "definition and sources" },
  list: { zh: "指标列表", en: "list of indicators" },
  cases: { zh: "案例列表", en: "list of cases" },
} satisfies Record<string, Text>;

/** What an answer leads to in a few words, before its report is made. */
export function titleOf(patch: Patch, stock: Stock, locale: Locale): string {
  const { manifest, data, evidence } = stock;
  const indicator = (id?: string) =>
    manifest.indicators.find((entry) => entry.id === id)?.name[locale] ?? id ?? "";
  const area = (code?: string) =>
    (code && [...data.areas.values()].find((one) => one.code === code)?.short[locale]) ?? "";
  switch (patch.view) {
    case "compare": {
      const { measure = "raw" } = patch;
      const name = indicator(patch.indicator);
      const divided = measure === "ratio" && patch.other !== undefined;
      const subject = divided
        ? `${name} ÷ ${indicator(patch.other)}`
        : measure === "raw"
          ? name
          : remarked(name, measureText(patch, measure, stock, locale), locale);
      return [subject, timeText(patch.when, locale), whoText(patch, data.areas, locale)].join(" · ");
    }
    case "monitor": {
      const { monitorPart = "targets" } = patch;
      const part = [VIEW_NAMES.monitor[locale], MONITOR_NAMES[monitorPart][locale]];
      return [...part, ...(monitorPart === "claims" ? [] : [whoText(patch, data.areas, locale)])].join(" · ");
    }
    case "index":
    case "overview":
      return [VIEW_NAMES[patch.view][locale], whoText(patch, data.areas, locale)].join(" · ");
    case "area":
      return [patch.district, patch.against].flatMap((code) => area(code) || []).join(" · ");
    case "reforms": {
      const name = evidence.reforms?.records.find(({ id }) => id === patch.item)?.name[locale];
      const areas = listed(locale, (patch.reformAreas ?? []).map(area));
      return (
        name ?? [WORDS.cases[locale], areas, patch.query ?? ""].filter((text) => text !== "").join(" · ")
      );
    }
    case "data":
      return patch.item === undefined
        ? [WORDS.list[locale], patch.query ?? ""].join(" · ")
        : [indicator(patch.item), WORDS.record[locale]].join(" · ");
    case undefined:
      return "";
  }
}

/** As the view itself calls it, once the indicator is there. */
function measureText({ indicator }: Patch, measure: Measure, { data }: Stock, locale: Locale): string {
  const partition = indicator && data.partitions.get(indicator);
  return (partition ? measureName(measure, partition.indicator) : MEASURE_NAMES[measure])[locale];
}

/** The view that an answer leads to. */
export function viewOf({ view }: Patch, locale: Locale): string {
  return view === undefined ? "" : VIEW_NAMES[view][locale];
}

function timeText(when: PeriodFilter | undefined, locale: Locale): string {
  if (when?.kind === "period") return formatPeriod(when.period, locale);
  return (when?.kind === "latest" ? LATEST : WORDS.common)[locale];
}

/** 天河（广州各区）: a district that is asked for stands among others. */
function whoText({ areas: set, highlight }: Patch, areas: Dataset["areas"], locale: Locale): string {
  const area = (code: AreaCode) => areas.get(code)?.short[locale] ?? "";
  if (set?.kind === "list") return listed(locale, set.codes.map(area));
  const among = presetName(set?.kind === "preset" ? set.preset : "focus", areas.values())[locale];
  return highlight ? remarked(listed(locale, highlight.map(area)), among, locale) : among;
}
