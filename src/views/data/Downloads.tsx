import type { Text } from "../../core/types.ts";
import type { Download } from "../../data/wire-catalog.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLocale } from "../../ui/context.ts";
import { inUnit } from "./names.ts";
import { sizeText } from "./words.ts";

const WORDS = {
  title: { zh: "下载", en: "Downloads" },
  lead: {
    zh: "CSV为带BOM的UTF-8，可直接用WPS、Excel、LibreOffice打开；以等号等符号开头的文字前加了单引号，以免被当作公式。",
    en: "The CSV files are UTF-8 with a byte order mark and open in Excel, WPS and LibreOffice as they are; a text that begins like a formula is preceded by an apostrophe.",
  },
  rows: { zh: "行", en: "rows" },
  noMatch: { zh: "没有符合的文件。", en: "No file matches." },
} satisfies Record<string, Text>;

/** Everything as files, with their sizes. */
export function Downloads({ found }: { readonly found: readonly Download[] }) {
  const locale = useLocale();
  return (
    <section className="card plain-section" aria-label={WORDS.title[locale]}>
      <p>{WORDS.lead[locale]}</p>
      {found.length === 0 && <p className="empty">{WORDS.noMatch[locale]}</p>}
      <ul className="files">
        {found.map(({ file, title, bytes, rows }) => (
          <li key={file}>
            <a href={`./data/download/${file}`} download={file}>
              {file}
            </a>
            <span className="numeric">{sizeText(bytes)}</span>
            <span className="numeric">
              {rows !== undefined && inUnit(formatNumber(rows, 0), WORDS.rows[locale], locale)}
            </span>
            <span>{title[locale]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
