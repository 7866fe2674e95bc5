import type { Stock } from "../../data/stock.ts";
import type { Locale } from "../../i18n/text.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import { areasOf } from "../../state/area-chosen.ts";
import { chosenText } from "../../state/area-names.ts";
import type { Filters } from "../../state/filters.ts";
import type { MonitorPart } from "./filters.ts";
import { MONITOR_NAMES } from "./names.ts";

/** 三区: the chosen areas in words. */
export function whoText(filters: Filters, { data, manifest }: Stock): string {
  return chosenText(filters, areasOf(data.areas, filters.areas), manifest.areas);
}

/** 监测 · 目标 · 三区: the heading of a section that is about the chosen areas. */
export function leadText(filters: Filters, stock: Stock): string {
  return [headText(filters.monitorPart, filters.locale), whoText(filters, stock)].join(" · ");
}

/** 监测 · 说法核对: the heading of a section that is not. */
export function headText(part: MonitorPart, locale: Locale): string {
  return [VIEW_NAMES.monitor[locale], MONITOR_NAMES[part][locale]].join(" · ");
}
