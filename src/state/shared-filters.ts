import { LOCALES } from "../i18n/text.ts";
import { oneOf, text } from "./codecs.ts";
import { idOf } from "./data-codecs.ts";
import { filter } from "./filter.ts";

/** The filters that belong to no single view; a view that lists one says where it stands in a link. */
export const SHARED = {
  locale: filter({
    key: "l",
    name: { zh: "语言", en: "Language" },
    codec: oneOf(LOCALES),
    default: "zh",
  }),
  /** What lists are searched for. */
  query: filter({ key: "q", name: { zh: "搜索词", en: "Search" }, codec: text, default: "", dies: true }),
  /** The record that is open: a source, an indicator, a cross-check, a reform. */
  item: filter({ key: "s", name: { zh: "条目", en: "Record" }, codec: idOf(), dies: true }),
};
