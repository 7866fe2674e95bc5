import type { Locale } from "../../i18n/text.ts";
import type { ChartFont } from "./chart-text.ts";
import { rewrite } from "./zip.ts";

const CHINESE = "Microsoft YaHei";

/** The typefaces of slides and sheets; where one is missing, Office takes the system's own. */
export const FACES: Readonly<Record<Locale, ChartFont>> = {
  zh: { latin: CHINESE, eastAsian: CHINESE },
  en: { latin: "Arial", eastAsian: CHINESE },
};

/** Where slides and charts keep their words. */
const DRAWN = /(?:^ppt|\/charts|\/drawings)\/.*\.xml$/;

/**
 * Slides and charts are written in one face and one language for all scripts. Of an English file letters are English and in
 * a Latin face: a Chinese one has quotes and dots as wide as a character.
 */
export function setLanguage(parts: Map<string, Uint8Array>, locale: Locale): void {
  if (locale === "zh") return;
  const [from, to] = [FACES.zh, FACES[locale]].map(({ latin }) => `<a:latin typeface="${latin}"`);
  for (const path of parts.keys())
    if (DRAWN.test(path))
      rewrite(parts, path, (xml) =>
        xml.replaceAll(' lang="zh-CN"', ' lang="en-US"').replaceAll(from ?? "", to ?? ""),
      );
}
