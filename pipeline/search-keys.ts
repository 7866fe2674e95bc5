import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pinyin } from "pinyin-pro";

/** Words of which each finds what the others are called. */
export const SYNONYMS: readonly (readonly string[])[] = synonymsIn(
  JSON.parse(readFileSync(join(import.meta.dirname, "../data/synonyms.json"), "utf8")),
);

/**
 * What a name can be found by besides itself: full pinyin, its initials, other names, and the synonyms of all of them and
 * of what further texts say; one a line, lower case.
 */
export function searchKeys(name: string, aliases: readonly string[], texts: readonly string[] = []): string {
  const said = [name, ...aliases, ...texts].join("\n").toLowerCase();
  const synonyms = SYNONYMS.filter((group) => group.some((word) => said.includes(word.toLowerCase()))).flat();
  const others = [...aliases, ...synonyms];
  const chinese = [name, ...others].filter((text) => /\p{Script=Han}/u.test(text));
  const readings = chinese.flatMap((text) => {
    const syllables = pinyin(text, { toneType: "none", type: "array", nonZh: "removed", v: true });
    return [syllables.join(""), syllables.map((syllable) => syllable[0] ?? "").join("")];
  });
  return [...new Set([...readings, ...others].map((key) => key.toLowerCase()))].join("\n");
}

function synonymsIn(read: unknown): readonly (readonly string[])[] {
  const isGroup = (group: unknown): group is readonly string[] =>
    Array.isArray(group) &&
    group.length > 1 &&
    group.every((word) => typeof word === "string" && word !== "");
  if (!Array.isArray(read) || !read.every(isGroup))
    throw new Error("data/synonyms.json: lists of words are wanted");
  return read;
}
