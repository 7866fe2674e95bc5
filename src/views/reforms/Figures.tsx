import type { EffectFigure } from "../../core/library.ts";
import { figureNamed, namesOf } from "../../core/library.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { BOUND_NAMES } from "../../i18n/explain.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { NATURE_NAMES } from "../../i18n/reforms.ts";
import { listed } from "../../i18n/text.ts";
import { useApp, useLocale } from "../../ui/context.ts";
import { figureText } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const WORDS = {
  table: { zh: "成效与规模", en: "Effects and scale" },
  what: { zh: "指标", en: "Measure" },
  value: { zh: "数值", en: "Value" },
  period: { zh: "时期", en: "Period" },
  scope: { zh: "范围", en: "Scope" },
  kind: { zh: "性质", en: "Kind" },
  derived: { zh: "推算值", en: "derived" },
  before: { zh: "前", en: "before" },
  after: { zh: "后", en: "after" },
  open: { zh: "查看出处", en: "Show origin" },
  none: { zh: "原文没有给出数字。", en: "The text gives no figures." },
} satisfies Record<string, Text>;

/** A figure that opens its origin. */
export function FigureButton({ shelf, figure }: { readonly shelf: Shelf; readonly figure: EffectFigure }) {
  const { store } = useApp();
  const locale = useLocale();
  const { origin } = figure;
  const { area } = origin.kind === "stated" ? origin.observation : origin.derived;
  const text = figureText(shelf, figure, locale);
  return (
    <button
      type="button"
      className="value"
      title={WORDS.open[locale]}
      aria-label={`${text} ${figure.name[locale]}`}
      onClick={() => {
        store.open({ area, figure: figure.id });
      }}
    >
      {text}
    </button>
  );
}

type Row = { readonly figure: EffectFigure; readonly role?: Text; readonly note?: Text };

/** All figures of a reform's effects, each opening its origin. */
export function Figures({ shelf, reform }: { readonly shelf: Shelf; readonly reform: Reform }) {
  const locale = useLocale();
  const rows = reform.effects.flatMap((effect): Row[] =>
    namesOf(effect).flatMap((name, index) => {
      const figure = figureNamed(shelf.library, name);
      if (!figure) return [];
      const role = "before" in effect ? (index === 0 ? WORDS.before : WORDS.after) : undefined;
      return [{ figure, ...(role && { role }), ...(effect.note && { note: effect.note }) }];
    }),
  );
  if (rows.length === 0) return <p className="muted">{WORDS.none[locale]}</p>;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={WORDS.table[locale]}>
      <table>
        <caption className="sr-only">{WORDS.table[locale]}</caption>
        <thead>
          <tr>
            {(["what", "value", "period", "scope", "kind"] as const).map((column) => (
              <th key={column} scope="col" className={column === "value" ? "numeric" : undefined}>
                {WORDS[column][locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ figure, role, note }) => (
            <tr key={figure.id}>
              <th scope="row">
                {figure.name[locale]}
                {role && ` (${role[locale]})`}
                {note && <small>{note[locale]}</small>}
              </th>
              <td className="numeric">
                <FigureButton shelf={shelf} figure={figure} />
              </td>
              <td>{formatPeriod(figure.period, locale)}</td>
              <td>{figure.scope?.[locale]}</td>
              <td>
                {listed(
                  locale,
                  kindsOf(figure).map((kind) => kind[locale]),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a figure is besides a plain printed result. */
export function kindsOf({ origin, bound }: EffectFigure): readonly Text[] {
  const bounded = bound === "exact" ? [] : [BOUND_NAMES[bound]];
  if (origin.kind === "derived") return [WORDS.derived, ...bounded];
  return [NATURE_NAMES[origin.observation.nature], ...bounded];
}
