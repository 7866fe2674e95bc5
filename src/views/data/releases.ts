import type { Text } from "../../core/types.ts";
import { hitsIn } from "./library.ts";
import { fact, note, stack } from "./part.ts";
import type { SectionPart } from "./record.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "版本", en: "Releases" },
  id: { zh: "数据版本", en: "Data release" },
  date: { zh: "日期", en: "Date" },
  lead: {
    zh: "版本号由全部数据文件的内容算出：数据变了，版本号必变。图表、导出和嵌入都带这个号。",
    en: "The id is computed from the content of all data files: where the data change, it changes. Charts, exports and embeds carry it.",
  },
  changes: { zh: "变更记录", en: "Change log" },
  noMatch: { zh: "没有符合的变更。", en: "No change matches." },
} satisfies Record<string, Text>;

/** Which release this is, and what changed when. */
export function releasesPart({ filters, library, locale, stock }: Scene): SectionPart {
  const { id, date } = stock.manifest.release;
  const changes = hitsIn(library.releases, filters.query);
  return {
    blocks: [
      stack(
        "section",
        WORDS.title[locale],
        {
          kind: "facts",
          id: "release",
          facts: [...fact(WORDS.id[locale], [{ kind: "code", text: id }]), ...fact(WORDS.date[locale], date)],
        },
        note("release-about", { kind: "muted", text: WORDS.lead[locale] }),
        {
          kind: "cases",
          id: "changes",
          title: WORDS.changes[locale],
          none: WORDS.noMatch[locale],
          groups: [
            {
              id: "all",
              title: WORDS.changes[locale],
              cases: changes.map((change, index) => ({
                id: `change-${String(index + 1)}`,
                title: change.date,
                meta: change.text[locale],
                lines: [],
              })),
            },
          ],
        },
      ),
    ],
  };
}
