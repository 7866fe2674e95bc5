import type { Library } from "../../core/library.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import type { Asked } from "./asked.ts";
import { NOTES } from "./notes.ts";
import { plainRow } from "./row.ts";
import type { Row } from "./row.ts";
import { keyOf } from "./units.ts";
import { codesOf } from "./who.ts";
import type { Areas } from "./who.ts";

/** Reforms that a question is about; `isFirst` where it asks for them, or where its words are known by them alone. */
type Reforms = { readonly rows: readonly Row[]; readonly notes: readonly Text[]; readonly isFirst: boolean };

const NONE: Reforms = { rows: [], notes: [], isFirst: false };
/** Cases that are offered one by one. */
const MOST_CASES = 4;

/** Searches the reforms as their own list is searched, in the areas that are named. */
export function reformRows(
  asked: Asked,
  { areas, library }: { readonly areas: Areas; readonly library?: Library },
): Reforms {
  const isAsked = asked.aims.has("reforms");
  const isStrange = asked.unknown.length + asked.near.length > 0;
  if (!library || !(isAsked || isStrange)) return NONE;
  const codes = namedIn(asked, areas);
  const query = asked.matter.join(" ");
  if (query === "") return isAsked ? { rows: [listRow("", codes)], notes: [], isFirst: true } : NONE;
  const all = library.search(query);
  // A word of its text alone makes no case what is asked for, unless cases are.
  const found = isAsked ? all : all.filter((id) => isCalled(id, asked.matter, library));
  if (found.length === 0 && all.length > 0 && /\p{Script=Han}/u.test(query))
    return { rows: [listRow(query, [])], notes: [], isFirst: false };
  const here = found.filter((id) => {
    const area = library.reforms.find((reform) => reform.id === id)?.area;
    return codes.length === 0 || (area !== undefined && codes.includes(area));
  });
  if (here.length > 0) return { rows: rowsFor(query, here, codes), notes: [], isFirst: true };
  if (found.length > 0) return { rows: rowsFor(query, found, []), notes: [NOTES.elsewhere], isFirst: true };
  return isAsked ? { rows: [listRow("", codes)], notes: [NOTES.noReform], isFirst: false } : NONE;
}

/** Whether a case's name has one of the words that are asked for; of English words, which are in many texts, all. */
function isCalled(id: string, words: readonly string[], { reforms }: Library): boolean {
  const name = reforms.find((reform) => reform.id === id)?.name;
  if (!name) return false;
  const parts = words.flatMap((word) => word.split(/\s+/)).map(keyOf);
  const lines = [keyOf(name.zh), ` ${name.en.toLowerCase().replace(/[^a-z\d]+/g, " ")} `];
  const has = (part: string) =>
    lines.some((line) => line.includes(/^[a-z\d]+$/.test(part) ? ` ${part} ` : part));
  const isLatin = parts.every((part) => /^[a-z\d]+$/.test(part));
  return isLatin ? parts.every(has) : parts.some(has);
}

function rowsFor(query: string, ids: readonly string[], codes: readonly AreaCode[]): readonly Row[] {
  const cases = ids.slice(0, MOST_CASES).map((id) => plainRow(`reform ${id}`, { view: "reforms", item: id }));
  return ids.length === 1 ? cases : [...cases, listRow(query, codes)];
}

function listRow(query: string, codes: readonly AreaCode[]): Row {
  return plainRow(`reforms ${query} ${codes.join()}`, {
    view: "reforms",
    query: query === "" ? undefined : query,
    reformAreas: codes.length === 0 ? undefined : codes,
  });
}

function namedIn({ whos: [who] }: Asked, areas: Areas): readonly AreaCode[] {
  if (!who) return [];
  if (who.named.length > 0) return who.named;
  return who.set ? codesOf(who.set, areas) : [];
}
