import { pairsOf } from "../../core/reform-effects.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { PAIR_REFUSAL_NAMES } from "../../i18n/reforms.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { useLocale } from "../../ui/context.ts";
import { FigureButton } from "./Figures.tsx";
import { ReformLink } from "./ReformLink.tsx";
import { areaName } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const TITLE: Text = { zh: "不能相连的前后数", en: "Before and after that are not joined" };

/** Pairs that must not be read as a change, with the reason. */
export function Refused({ shelf, reforms }: { readonly shelf: Shelf; readonly reforms: readonly Reform[] }) {
  const locale = useLocale();
  const refused = pairsOf(shelf.library, reforms).filter(({ refusal }) => refusal !== undefined);
  if (refused.length === 0) return null;
  return (
    <section className="card refused-pairs">
      <h2>{TITLE[locale]}</h2>
      <ul>
        {refused.map(({ reforms: own, before, after, refusal }) => (
          <li key={`${before.id} ${after.id}`}>
            {own.map((reform) => (
              <span key={reform.id}>
                {areaName(shelf, reform.area, locale)}{" "}
                <ReformLink id={reform.id}>{reform.name[locale]}</ReformLink>{" "}
              </span>
            ))}
            {after.name[locale]}
            {locale === "zh" ? "：" : ": "}
            {[before, after].map((figure) => (
              <span key={figure.id}>
                <FigureButton shelf={shelf} figure={figure} />
                {` (${[formatPeriod(figure.period, locale), figure.scope?.[locale]]
                  .filter((part) => part !== undefined)
                  .join(locale === "zh" ? "，" : ", ")})`}
                {locale === "zh" ? "；" : "; "}
              </span>
            ))}
            <em>{refusal && PAIR_REFUSAL_NAMES[refusal][locale]}</em>
          </li>
        ))}
      </ul>
    </section>
  );
}
