import type { Text } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";
import { useLocale } from "../../ui/context.ts";
import type { Change } from "./library.ts";
import { Rows } from "./Record.tsx";

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

export function Releases({
  manifest,
  found,
}: {
  readonly manifest: Manifest;
  readonly found: readonly Change[];
}) {
  const locale = useLocale();
  return (
    <section className="card plain-section" aria-label={WORDS.title[locale]}>
      <Rows
        rows={[
          [WORDS.id[locale], <code key="id">{manifest.release.id}</code>],
          [WORDS.date[locale], manifest.release.date],
        ]}
      />
      <p className="muted">{WORDS.lead[locale]}</p>
      <h2>{WORDS.changes[locale]}</h2>
      {found.length === 0 && <p className="empty">{WORDS.noMatch[locale]}</p>}
      <ol className="changes">
        {found.map(({ date, text }, index) => (
          <li key={index}>
            <time dateTime={date}>{date}</time> {text[locale]}
          </li>
        ))}
      </ol>
    </section>
  );
}
