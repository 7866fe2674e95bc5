import type { EffectFigure } from "../../core/library.ts";
import { sharedMeasures } from "../../core/reform-effects.ts";
import { peersOf } from "../../core/reforms.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { formatPeriod, MISSING } from "../../i18n/format.ts";
import { FIRST_NAMES, NATURE_NAMES } from "../../i18n/reforms.ts";
import { useLocale } from "../../ui/context.ts";
import { FigureButton, kindsOf } from "./Figures.tsx";
import { ReformLink } from "./ReformLink.tsx";
import { areaColor, areaName, sinceText } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const WORDS = {
  title: { zh: "各地同类做法", en: "The same practice elsewhere" },
  caution: { zh: "不能直接比：", en: "What does not compare: " },
  alone: {
    zh: "所据文章里没有别的同类案例。",
    en: "The articles tell of no other case of this practice.",
  },
  aspect: { zh: "对照项", en: "Aspect" },
  problem: { zh: "针对的问题", en: "Problem" },
  measures: { zh: "举措", en: "Measures" },
  scope: { zh: "范围", en: "Scope" },
  since: { zh: "起始", en: "Beginning" },
  claim: { zh: "自称率先", en: "Claimed first" },
  both: { zh: "都有的数字", en: "Figures that several give" },
  one: { zh: "只有一方给出的数字", en: "Figures that only one gives" },
  here: { zh: "本案例", en: "this case" },
} satisfies Record<string, Text>;

type Props = { readonly shelf: Shelf; readonly practice: string; readonly current?: string };

/** The cases of one practice side by side: what they do, how far, with what effect, and what does not compare. */
export function Peers({ shelf, practice, current }: Props) {
  const locale = useLocale();
  const found = shelf.library.practices.get(practice);
  const reforms = peersOf(shelf.library, practice);
  if (!found) return null;
  return (
    <section className="card peers" aria-label={WORDS.title[locale]}>
      <h2>
        {WORDS.title[locale]} · {found.name[locale]}
      </h2>
      {found.caution && (
        <p className="caution">
          <strong>{WORDS.caution[locale]}</strong>
          {found.caution[locale]}
        </p>
      )}
      {reforms.length < 2 ? (
        <p className="muted">{WORDS.alone[locale]}</p>
      ) : (
        <SideBySide shelf={shelf} reforms={reforms} current={current} title={found.name[locale]} />
      )}
    </section>
  );
}

type TableProps = {
  readonly shelf: Shelf;
  readonly reforms: readonly Reform[];
  readonly current: string | undefined;
  readonly title: string;
};

function SideBySide({ shelf, reforms, current, title }: TableProps) {
  const locale = useLocale();
  const measures = sharedMeasures(shelf.library, reforms);
  const row = (label: Text, text: (reform: Reform) => React.ReactNode) =>
    reforms.some((reform) => text(reform) !== undefined) && (
      <tr>
        <th scope="row">{label[locale]}</th>
        {reforms.map((reform) => (
          <td key={reform.id}>{text(reform) ?? MISSING}</td>
        ))}
      </tr>
    );
  const shared = measures.filter(({ count }) => count > 1);
  const single = (index: number) =>
    measures.filter(({ count, figures }) => count === 1 && figures[index]?.length !== 0);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={`${WORDS.title[locale]} · ${title}`}>
      <table className="side-by-side">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{WORDS.aspect[locale]}</th>
            {reforms.map((reform) => (
              <th key={reform.id} scope="col" aria-current={reform.id === current ? "true" : undefined}>
                <span
                  className="dot"
                  style={{ background: areaColor(shelf, reform.area) }}
                  aria-hidden="true"
                />
                {areaName(shelf, reform.area, locale)}
                <br />
                {reform.id === current ? (
                  <span>
                    {reform.name[locale]} ({WORDS.here[locale]})
                  </span>
                ) : (
                  <ReformLink id={reform.id}>{reform.name[locale]}</ReformLink>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(WORDS.problem, ({ problem }) => problem?.[locale])}
          {row(WORDS.measures, ({ measures: done }) => (
            <ul>
              {done.map((measure) => (
                <li key={measure.zh}>{measure[locale]}</li>
              ))}
            </ul>
          ))}
          {row(WORDS.scope, ({ scope }) => scope?.[locale])}
          {row(WORDS.since, (reform) => (reform.since === undefined ? undefined : sinceText(reform, locale)))}
          {row(WORDS.claim, ({ firsts }) =>
            firsts.length === 0
              ? undefined
              : firsts.map(({ level, what }) => `${FIRST_NAMES[level][locale]}: ${what[locale]}`).join("; "),
          )}
          {shared.length > 0 && (
            <tr className="group">
              <th scope="colgroup" colSpan={reforms.length + 1}>
                {WORDS.both[locale]}
              </th>
            </tr>
          )}
          {shared.map(({ id, name, figures }) => (
            <tr key={id}>
              <th scope="row">{name[locale]}</th>
              {reforms.map((reform, index) => (
                <td key={reform.id}>
                  <Values shelf={shelf} figures={figures[index] ?? []} />
                </td>
              ))}
            </tr>
          ))}
          {row(WORDS.one, ({ id }) => {
            const own = single(reforms.findIndex((reform) => reform.id === id));
            return own.length === 0 ? undefined : (
              <ul>
                {own.map(({ id: measure, name, figures }) => (
                  <li key={measure}>
                    {name[locale]} <Values shelf={shelf} figures={figures.flat()} />
                  </li>
                ))}
              </ul>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Figures with what makes them less than plain; none is a dash. */
function Values({ shelf, figures }: { readonly shelf: Shelf; readonly figures: readonly EffectFigure[] }) {
  const locale = useLocale();
  if (figures.length === 0) return MISSING;
  return figures.map((figure) => {
    const remarks = [
      ...(figure.period === "undated" ? [] : [formatPeriod(figure.period, locale)]),
      ...(figure.scope ? [figure.scope[locale]] : []),
      ...kindsOf(figure)
        .filter((kind) => kind !== NATURE_NAMES.result)
        .map((kind) => kind[locale]),
    ];
    return (
      <span key={figure.id} className="end">
        <FigureButton shelf={shelf} figure={figure} /> <small>{remarks.join(" · ")}</small>
      </span>
    );
  });
}
