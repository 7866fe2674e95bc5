import { grouped } from "../../core/grouped.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import type { Reference } from "../../explain/references.ts";
import { citePlain } from "../../i18n/cite.ts";
import { listed } from "../../i18n/text.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  lines: { zh: "原文第", en: "text line " },
  manyLines: { zh: "原文第", en: "text lines " },
  linesEnd: { zh: "行", en: "" },
} satisfies Record<string, Text>;

/** What a case is cited by among the report's citations. */
export function citationKey({ id }: Pick<Reform, "id">): string {
  return `case/${id}`;
}

/** The article that tells of a case, and where in it. */
export function citationOf({ library, locale }: Scene, reform: Reform): string {
  const source = library.sources.get(reform.source);
  const line = reform.lines.length > 1 ? WORDS.manyLines : WORDS.lines;
  const lines = line[locale] + listed(locale, reform.lines.map(String)) + WORDS.linesEnd[locale];
  return source ? `${citePlain(source, locale)} (${lines})` : `(${lines})`;
}

/** The articles with the cases that are taken from each, in the order of the cases. */
export function citationsOf({ library }: Scene, reforms: readonly Reform[]): readonly Reference[] {
  return [...grouped(reforms, ({ source }) => source)].flatMap(([id, own]) => {
    const source = library.sources.get(id);
    return source ? [{ source, keys: own.map(citationKey) }] : [];
  });
}
