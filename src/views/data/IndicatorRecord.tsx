import type { Break, Text } from "../../core/types.ts";
import type { CatalogIndicator } from "../../data/wire-catalog.ts";
import { GROUP_NAMES, POLARITY_NAMES } from "../../i18n/evidence.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { useLocale } from "../../ui/context.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { toIndicator, toRecord } from "./links.ts";
import { Matrix } from "./Matrix.tsx";
import { areaName, indicatorName, unitName } from "./names.ts";
import type { Names } from "./names.ts";
import { Record, Rows } from "./Record.tsx";
import type { Shown } from "./shown.ts";
import { countText } from "./words.ts";

const WORDS = {
  definition: { zh: "解释", en: "Definition" },
  unit: { zh: "计量单位", en: "Unit" },
  polarity: { zh: "优劣方向", en: "Polarity" },
  aliases: { zh: "又名", en: "Also called" },
  growth: { zh: "公布的增速", en: "Published growth" },
  figures: { zh: "数字", en: "Figures" },
  breaks: { zh: "口径断点", en: "Breaks" },
  variants: { zh: "同名的不同定义", en: "Definitions under the same name" },
  usual: { zh: "通行", en: "usual" },
  coverage: { zh: "哪里有数", en: "Where there are figures" },
  waiting: { zh: "覆盖情况尚未读到。", en: "The coverage has not been read yet." },
  compare: { zh: "在对比中打开", en: "Open in the comparison" },
  sources: { zh: "来源", en: "Sources" },
} satisfies globalThis.Record<string, Text>;

/** One indicator: what it means, where it must not be compared, and where there are figures. */
export function IndicatorRecord({
  indicator,
  shown,
}: {
  readonly indicator: CatalogIndicator;
  readonly shown: Shown;
}) {
  const locale = useLocale();
  const { names, manifest, catalog } = shown;
  const entry = names.entries.get(indicator.id);
  const topic = manifest.topics.find(({ id }) => id === indicator.topic)?.name[locale] ?? "";
  const kicker = indicator.group ? `${topic} · ${GROUP_NAMES[indicator.group][locale]}` : topic;
  const feeding = catalog.sources.flatMap((source) =>
    source.feeds.flatMap((feed) =>
      feed.indicator === indicator.id ? [{ source, count: feed.figures }] : [],
    ),
  );
  return (
    <Record id={indicator.id} title={indicator.name[locale]} kicker={kicker}>
      {entry && (
        <p>
          <ViewLink className="go" to={toIndicator(manifest, entry)}>
            {WORDS.compare[locale]} →
          </ViewLink>
        </p>
      )}
      <Rows
        rows={[
          [WORDS.definition[locale], indicator.definition[locale]],
          [WORDS.unit[locale], unitName(names, indicator.unit, locale)],
          [WORDS.polarity[locale], POLARITY_NAMES[indicator.polarity][locale]],
          [WORDS.aliases[locale], indicator.aliases && listed(locale, indicator.aliases)],
          [
            WORDS.growth[locale],
            indicator.growth && (
              <ViewLink to={toRecord("indicators", indicator.growth)}>
                {indicatorName(names, indicator.growth, locale)}
              </ViewLink>
            ),
          ],
          [WORDS.figures[locale], countText(indicator.figures, locale)],
        ]}
      />
      {indicator.breaks && <Breaks breaks={indicator.breaks} names={names} />}
      {indicator.variants && (
        <>
          <h3>{WORDS.variants[locale]}</h3>
          <dl className="rows">
            {indicator.variants.map(({ id, name, definition }, index) => (
              <div key={id}>
                <dt>
                  {name[locale]} {index === 0 && <span className="badge plain">{WORDS.usual[locale]}</span>}
                </dt>
                <dd>{definition[locale]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3>{WORDS.coverage[locale]}</h3>
      {entry ? (
        <Matrix key={indicator.id} entry={entry} manifest={manifest} total={indicator.figures} />
      ) : (
        <p className="muted">{WORDS.waiting[locale]}</p>
      )}
      <h3>{WORDS.sources[locale]}</h3>
      <ul className="feeds">
        {feeding.map(({ source, count }) => (
          <li key={source.id}>
            <ViewLink to={toRecord("sources", source.id)}>
              {source.publisher} · {source.title}
            </ViewLink>{" "}
            <span className="muted">{countText(count, locale)}</span>
          </li>
        ))}
      </ul>
    </Record>
  );
}

function Breaks({ breaks, names }: { readonly breaks: readonly Break[]; readonly names: Names }) {
  const locale = useLocale();
  return (
    <>
      <h3>{WORDS.breaks[locale]}</h3>
      <dl className="rows">
        {breaks.map(({ after, before, reason, areas }) => (
          <div key={`${after} ${before} ${areas?.join() ?? ""}`}>
            <dt>{betweenText(formatPeriod(after, locale), formatPeriod(before, locale), locale)}</dt>
            <dd>
              {reason[locale]}
              {areas && (
                <span className="muted">
                  {locale === "zh" ? "（" : " ("}
                  {listed(
                    locale,
                    areas.map((code) => areaName(names, code, locale)),
                  )}
                  {locale === "zh" ? "）" : ")"}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function betweenText(after: string, before: string, locale: Locale): string {
  return locale === "zh" ? `${after}与${before}之间` : `between ${after} and ${before}`;
}
