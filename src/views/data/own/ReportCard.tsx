import type { Text } from "../../../core/types.ts";
import type { Warning } from "../../../curate/table/checks.ts";
import type { CardSummary, ErrorLine } from "../../../curate/table/summary.ts";
import type { Stock } from "../../../data/stock.ts";
import { writeRecords } from "../../../data/csv.ts";
import { saveFile } from "../../../exports/save.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { ACTIONS } from "../../../i18n/terms-actions.ts";
import { remarked, SEMICOLON } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { figuresText, spanText } from "./figures-text.ts";
import { useBackground } from "../../../ui/background.ts";
import { useLocale } from "../../../ui/context.ts";
import { ERRORS, WARNINGS } from "./words.ts";

const WORDS = {
  title: { zh: "导入报告", en: "Report card" },
  taken: { zh: "可取用的数字", en: "figures that can be taken" },
  confirmed: { zh: "与本站数字相同", en: "the same as on this site" },
  missing: { zh: "空缺符号", en: "signs that there is none" },
  repeated: { zh: "重复的相同数字", en: "the same figure once more" },
  skipped: { zh: "按您的选择不取用", en: "left out as you chose" },
  errors: { zh: "不能取用的单元格", en: "Cells that cannot be taken" },
  download: { zh: "下载这些单元格和原因（CSV）", en: "Download these cells with the reasons (CSV)" },
  warnings: { zh: "请核对", en: "Please look at these" },
  hedged: {
    zh: "带界限或标记的数字（照原样取用）",
    en: "Figures with a bound or a mark (taken as they stand)",
  },
  more: { zh: "其余略", en: "and more" },
  rest: { zh: "，其余单元格不取", en: " and leave the other cells" },
  nothing: {
    zh: "还没有可以取用的数字：请先对应上面的名称，或改正行列的读法。",
    en: "There is nothing to take yet: say above what the names stand for, or how rows and columns are read.",
  },
  sheet: { zh: "工作表", en: "Sheet" },
  cell: { zh: "单元格", en: "Cell" },
  stands: { zh: "原样内容", en: "As it stands" },
  reason: { zh: "不取原因", en: "Why it is not taken" },
  about: { zh: "所指", en: "About" },
  ours: { zh: "本站", en: "this site" },
  sum: { zh: "各区之和", en: "sum of the districts" },
  times: { zh: "约为已知数的倍数", en: "times what is known" },
} satisfies Record<string, Text>;

type Props = {
  readonly card: CardSummary;
  readonly stock: Stock;
  readonly file: string;
  readonly rejects: () => Promise<readonly ErrorLine[]>;
  readonly onTake: () => void;
};

/** What would be taken, what not and why, what to look at twice; nothing is taken before the button is pressed. */
export function ReportCard({ card, stock, file, rejects, onTake }: Props) {
  const locale = useLocale();
  const inBackground = useBackground();
  const { counts, errors, errorCounts, warnings, warningCount, hedged, hedgedCount, taken, confirmed } = card;
  const told: readonly (readonly [number, Text])[] = [
    [counts.taken, WORDS.taken],
    [confirmed, WORDS.confirmed],
    [counts.missing, WORDS.missing],
    [counts.repeated, WORDS.repeated],
    [counts.skipped, WORDS.skipped],
    [counts.error, WORDS.errors],
  ];
  async function download(): Promise<void> {
    const heads = [WORDS.sheet, WORDS.cell, WORDS.stands, WORDS.reason, WORDS.about].map(
      (text) => text[locale],
    );
    const rows = (await rejects()).map((line) => [
      line.sheet,
      line.cell,
      line.literal,
      ERRORS[line.error][locale],
      line.about,
    ]);
    saveFile(`${file}-${WORDS.errors[locale]}.csv`, writeRecords(heads, rows), "text/csv");
  }
  return (
    <div className="own-card">
      <h3>{WORDS.title[locale]}</h3>
      <ul className="own-counts">
        {told
          .filter(([count], at) => count > 0 || at === 0)
          .map(([count, text]) => (
            <li key={text.en}>
              <strong>{count}</strong> {text[locale]}
            </li>
          ))}
      </ul>
      {taken.length > 0 && (
        <ul className="own-list">
          {taken.map(({ indicator, figures, areas, from, to }) => (
            <li key={indicator.id}>
              {indicator.name[locale]} · {figures} · {areasText(areas, locale)} · {spanText(from, to, locale)}
            </li>
          ))}
        </ul>
      )}
      {counts.error > 0 && (
        <details open={counts.taken === 0}>
          <summary>
            {WORDS.errors[locale]} ·{" "}
            {errorCounts
              .map(({ error, cells }) => `${ERRORS[error][locale]} ${String(cells)}`)
              .join(SEMICOLON[locale])}
          </summary>
          <div className="own-scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{WORDS.cell[locale]}</th>
                  <th scope="col">{WORDS.stands[locale]}</th>
                  <th scope="col">{WORDS.reason[locale]}</th>
                </tr>
              </thead>
              <tbody>
                {errors.map((line) => (
                  <tr key={`${line.sheet} ${line.cell}`}>
                    <th scope="row">
                      {line.sheet}!{line.cell}
                    </th>
                    <td>{line.literal}</td>
                    <td>
                      {ERRORS[line.error][locale]}
                      {line.about !== line.literal && ` · ${line.about}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {counts.error > errors.length && <p className="own-hint">{WORDS.more[locale]}</p>}
          <button
            type="button"
            onClick={() => {
              inBackground(download());
            }}
          >
            {WORDS.download[locale]}
          </button>
        </details>
      )}
      {warningCount > 0 && (
        <details open>
          <summary>
            {WORDS.warnings[locale]} · {warningCount}
          </summary>
          <ul className="own-list">
            {warnings.map((warning, at) => (
              <li key={at}>{warningText(warning, card, stock, locale)}</li>
            ))}
          </ul>
          {warningCount > warnings.length && <p className="own-hint">{WORDS.more[locale]}</p>}
        </details>
      )}
      {hedgedCount > 0 && (
        <details>
          <summary>
            {WORDS.hedged[locale]} · {hedgedCount}
          </summary>
          <ul className="own-list">
            {hedged.map(({ cell, literal }) => (
              <li key={cell}>
                {cell} · {literal}
              </li>
            ))}
          </ul>
          {hedgedCount > hedged.length && <p className="own-hint">{WORDS.more[locale]}</p>}
        </details>
      )}
      {counts.taken === 0 ? (
        <p className="own-refused">{WORDS.nothing[locale]}</p>
      ) : (
        <button type="button" className="own-take" onClick={onTake}>
          {`${ACTIONS.use[locale]}${locale === "zh" ? "" : " "}${figuresText(counts.taken, locale)}`}
          {counts.error > 0 && WORDS.rest[locale]}
        </button>
      )}
    </div>
  );
}

function areasText(areas: number, locale: Locale): string {
  if (locale === "zh") return `${String(areas)}个地区`;
  return `${String(areas)} ${areas === 1 ? "area" : "areas"}`;
}

function warningText(warning: Warning, card: CardSummary, { data }: Stock, locale: Locale): string {
  const what = WARNINGS[warning.kind][locale];
  const id = warning.kind === "magnitude" ? warning.indicator : warning.figure.indicator;
  const name = card.taken.find(({ indicator }) => indicator.id === id)?.indicator.name[locale] ?? id;
  if (warning.kind === "magnitude")
    return remarked(`${name} · ${what}`, `${WORDS.times[locale]} ${String(warning.times)}`, locale);
  const { area, period, value } = warning.figure;
  const at = `${name} · ${data.areas.get(area)?.short[locale] ?? area} · ${formatPeriod(period, locale)} · ${String(value)} · ${what}`;
  switch (warning.kind) {
    case "differs":
      return remarked(at, `${WORDS.ours[locale]} ${String(warning.ours)}`, locale);
    case "leap":
      return remarked(at, `${warning.period} ${String(warning.near)}`, locale);
    case "total":
      return remarked(at, `${WORDS.sum[locale]} ${String(warning.sum)}`, locale);
    case "coarse":
      return at;
  }
}
