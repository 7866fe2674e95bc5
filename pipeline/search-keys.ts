import { pinyin } from "pinyin-pro";

/** What a name can be found by besides itself: full pinyin, its initials, and other names; lower case. */
export function searchKeys(name: string, aliases: readonly string[]): string {
  const chinese = [name, ...aliases].filter((text) => /\p{Script=Han}/u.test(text));
  const readings = chinese.flatMap((text) => {
    const syllables = pinyin(text, { toneType: "none", type: "array", nonZh: "removed", v: true });
    return [syllables.join(""), syllables.map((syllable) => syllable[0] ?? "").join("")];
  });
  return [...new Set([...readings, ...aliases].map((key) => key.toLowerCase()))].join(" ");
}
