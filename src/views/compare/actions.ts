import { presentDistricts } from "../../core/dataset.ts";
import type { Text } from "../../core/types.ts";
import { areaOf } from "../../explain/subject.ts";
import type { Subject } from "../../explain/subject.ts";
import type { Stock } from "../../data/stock.ts";
import type { Filters } from "../../state/filters.ts";
import type { FigureAction } from "../types.ts";
import { MAX_HIGHLIGHT } from "./codecs.ts";
import { withHighlight } from "./highlight.ts";
import { sceneOf } from "./scene.ts";

const WORDS = {
  pin: { zh: "突出显示该区", en: "Highlight this area" },
  unpin: { zh: "取消突出显示", en: "No longer highlight" },
  add: { zh: "加入比较", en: "Add to the comparison" },
  profile: { zh: "看该区画像", en: "Profile of this area" },
  full: {
    zh: `已突出显示${String(MAX_HIGHLIGHT)}个区，请先取消一个。`,
    en: `${String(MAX_HIGHLIGHT)} areas are highlighted; take one away first.`,
  },
} satisfies Record<string, Text>;

/** What can be done with the area whose figure is open: its place in the comparison, and the way to its profile. */
export function actions(subject: Subject, filters: Filters, stock: Stock): readonly FigureAction[] {
  const { areas } = stock.data;
  const area = areaOf(subject);
  const here = placing(subject, filters, stock);
  if (area === undefined || !presentDistricts(areas).includes(area)) return here;
  return [...here, { text: WORDS.profile[filters.locale], patch: { view: "area", district: area } }];
}

/** Add it to the comparison, highlight it, or no longer. */
function placing(subject: Subject, filters: Filters, { data }: Stock): readonly FigureAction[] {
  const scene = sceneOf(data, filters);
  const area = areaOf(subject);
  if (!scene || area === undefined) return [];
  const { highlight } = filters;
  const compared = scene.areas.includes(area);
  if (compared && highlight.includes(area)) {
    const rest = highlight.filter((code) => code !== area);
    return [{ text: WORDS.unpin[filters.locale], patch: { highlight: rest } }];
  }
  const pinned = withHighlight(highlight, area);
  const why = pinned.includes(area) ? {} : { why: WORDS.full[filters.locale] };
  return compared
    ? [{ text: WORDS.pin[filters.locale], patch: { highlight: pinned }, ...why }]
    : [
        {
          text: WORDS.add[filters.locale],
          patch: { highlight: pinned, areas: { kind: "list", codes: [...scene.areas, area] } },
        },
      ];
}
