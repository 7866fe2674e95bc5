import type { Text } from "../../../core/types.ts";
import { isPeriod } from "../../../core/period.ts";
import type { Decisions } from "../../../curate/table/decisions.ts";
import type { CardSummary, UnknownName } from "../../../curate/table/summary.ts";
import type { Stock } from "../../../data/stock.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { useLocale } from "../../../ui/context.ts";
import { IndicatorName } from "./IndicatorName.tsx";

const WORDS = {
  title: { zh: "名称对应", en: "What the names stand for" },
  inFile: { zh: "表中名称", en: "Name in the table" },
  stands: { zh: "对应", en: "Stands for" },
  cells: { zh: "单元格数", en: "Cells" },
  skip: { zh: "不取用", en: "Leave out" },
  undecided: { zh: "请选择", en: "Please choose" },
  more: { zh: "更多名称未列出", en: "names more are not listed" },
  period: { zh: "如2023、2023-06或2023-01/2023-06", en: "such as 2023, 2023-06 or 2023-01/2023-06" },
} satisfies Record<string, Text>;

type Props = {
  readonly card: CardSummary;
  readonly decisions: Decisions;
  readonly stock: Stock;
  readonly onChange: (decisions: Decisions) => void;
};

/** The names of a file beside what they stand for: what is sure is said with its reason, the rest is asked. */
export function Names({ card, decisions, stock, onChange }: Props) {
  const locale = useLocale();
  const { labels, unknownAreas, unknownPeriods, moreNames } = card;
  return (
    <div className="own-names">
      <h3>{WORDS.title[locale]}</h3>
      <div className="own-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{WORDS.inFile[locale]}</th>
              <th scope="col">{WORDS.stands[locale]}</th>
              <th scope="col" className="own-number">
                {WORDS.cells[locale]}
              </th>
            </tr>
          </thead>
          <tbody>
            {labels.map((label) => (
              <IndicatorName
                key={label.key}
                label={label}
                stock={stock}
                onChange={(choice) => {
                  onChange({ ...decisions, indicators: { ...decisions.indicators, [label.key]: choice } });
                }}
              />
            ))}
            {unknownAreas.map((name) => (
              <UnknownRow key={`area ${name.text}`} name={name} what={TERMS.areas[locale]}>
                <select
                  aria-label={name.text}
                  value={decisions.areas[name.text] ?? ""}
                  onChange={({ target }) => {
                    const area =
                      stock.manifest.areas.find(({ code }) => code === target.value)?.code ?? "skip";
                    onChange({ ...decisions, areas: { ...decisions.areas, [name.text]: area } });
                  }}
                >
                  <option value="" disabled>
                    {WORDS.undecided[locale]}
                  </option>
                  <option value="skip">{WORDS.skip[locale]}</option>
                  {stock.manifest.areas.map(({ code, name: area }) => (
                    <option key={code} value={code}>
                      {area[locale]}
                    </option>
                  ))}
                </select>
              </UnknownRow>
            ))}
            {unknownPeriods.map((name) => (
              <UnknownRow key={`period ${name.text}`} name={name} what={TERMS.period[locale]}>
                <input
                  aria-label={name.text}
                  placeholder={WORDS.period[locale]}
                  defaultValue=""
                  onChange={({ target }) => {
                    const text = target.value.trim();
                    if (isPeriod(text))
                      onChange({ ...decisions, periods: { ...decisions.periods, [name.text]: text } });
                  }}
                />
                <button
                  type="button"
                  aria-pressed={decisions.periods[name.text] === "skip"}
                  onClick={() => {
                    onChange({ ...decisions, periods: { ...decisions.periods, [name.text]: "skip" } });
                  }}
                >
                  {WORDS.skip[locale]}
                </button>
              </UnknownRow>
            ))}
          </tbody>
        </table>
      </div>
      {moreNames > 0 && (
        <p className="own-hint">
          {moreNames} {WORDS.more[locale]}
        </p>
      )}
    </div>
  );
}

function UnknownRow(props: {
  readonly name: UnknownName;
  readonly what: string;
  readonly children: React.ReactNode;
}) {
  return (
    <tr>
      <th scope="row">
        {props.name.text} <span className="own-hint">{props.what}</span>
      </th>
      <td>{props.children}</td>
      <td className="own-number">{props.name.cells}</td>
    </tr>
  );
}
