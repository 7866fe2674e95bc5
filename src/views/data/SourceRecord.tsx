import { useEffect, useState } from "react";
import type { Text } from "../../core/types.ts";
import type { CatalogSource, SourceWire } from "../../data/wire-catalog.ts";
import type { Resource } from "../../state/resources.ts";
import { SOURCE_KIND_NAMES, TIER_NAMES } from "../../i18n/explain.ts";
import { useBackground } from "../../ui/background.ts";
import { useApp, useLocale } from "../../ui/context.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { toIndicator, toRecord } from "./links.ts";
import { indicatorName } from "./names.ts";
import { Record, Rows } from "./Record.tsx";
import type { Shown } from "./shown.ts";
import { countText } from "./words.ts";

const WORDS = {
  source: { zh: "来源", en: "Source" },
  publisher: { zh: "发布者", en: "Publisher" },
  date: { zh: "发布日期", en: "Date" },
  unknown: { zh: "未注明", en: "not stated" },
  kind: { zh: "类别与等级", en: "Kind and tier" },
  figures: { zh: "录入", en: "Recorded" },
  address: { zh: "网址", en: "Address" },
  none: { zh: "无网址", en: "no address" },
  mirror: { zh: "据转载文本录入，请引用发布者", en: "read in a copy; cite the publisher" },
  quality: { zh: "说明", en: "Remark" },
  hash: { zh: "文本SHA-256", en: "SHA-256 of the text" },
  feeds: { zh: "提供的指标", en: "Indicators it feeds" },
  compare: { zh: "对比", en: "compare" },
  all: { zh: "全部数字", en: "All its figures" },
  loading: { zh: "正在读取……", en: "Loading…" },
} satisfies globalThis.Record<string, Text>;

/** One source: what it is, the indicators it feeds, and every figure taken from it. */
export function SourceRecord({ source, shown }: { readonly source: CatalogSource; readonly shown: Shown }) {
  const locale = useLocale();
  const { names, manifest } = shown;
  return (
    <Record id={source.id} title={source.title} kicker={WORDS.source[locale]}>
      <Rows
        rows={[
          [WORDS.publisher[locale], source.publisher],
          [WORDS.date[locale], source.date === "unknown" ? WORDS.unknown[locale] : source.date],
          [
            WORDS.kind[locale],
            `${SOURCE_KIND_NAMES[source.kind][locale]} · ${source.tier} ${TIER_NAMES[source.tier][locale]}`,
          ],
          [WORDS.figures[locale], countText(source.figures, locale)],
          [WORDS.address[locale], <Address key="address" source={source} />],
          [WORDS.quality[locale], source.quality?.[locale]],
          [WORDS.hash[locale], source.sha256 && <code>{source.sha256}</code>],
        ]}
      />
      <h3>{WORDS.feeds[locale]}</h3>
      <ul className="feeds">
        {source.feeds.map(({ indicator, figures }) => {
          const entry = names.entries.get(indicator);
          const name = indicatorName(names, indicator, locale);
          return (
            <li key={indicator}>
              <ViewLink to={toRecord("indicators", indicator)}>{name}</ViewLink>{" "}
              <span className="muted">{countText(figures, locale)}</span>{" "}
              {entry && (
                <ViewLink
                  className="go"
                  to={toIndicator(manifest, entry)}
                  aria-label={`${WORDS.compare[locale]}：${name}`}
                >
                  {WORDS.compare[locale]} →
                </ViewLink>
              )}
            </li>
          );
        })}
      </ul>
      <h3>{WORDS.all[locale]}</h3>
      <SourceFigures source={source} shown={shown} />
    </Record>
  );
}

function Address({ source: { url, mirror } }: { readonly source: CatalogSource }) {
  const locale = useLocale();
  if (mirror) return <>{WORDS.mirror[locale]}</>;
  if (url === null) return <>{WORDS.none[locale]}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {url}
    </a>
  );
}

function SourceFigures({ source, shown }: { readonly source: CatalogSource; readonly shown: Shown }) {
  const { resources } = useApp();
  const locale = useLocale();
  const [loaded, setLoaded] = useState<Resource<SourceWire>>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  const inBackground = useBackground();
  const { id, file } = source;
  useEffect(() => {
    let wanted = true;
    const loading = resources.loadSource({ id, file }).then((answer) => {
      if (wanted) setLoaded(answer);
    });
    inBackground(loading);
    return () => {
      wanted = false;
    };
  }, [resources, inBackground, id, file, attempt]);
  if (loaded.kind === "ready")
    return <FigureTable figures={loaded.value.figures} shown={shown} label={WORDS.all[locale]} />;
  if (loaded.kind === "failed") {
    return (
      <ErrorPanel
        what={WORDS.all[locale]}
        failure={loaded}
        onRetry={() => {
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  return (
    <p className="loading" role="status">
      {WORDS.loading[locale]}
    </p>
  );
}
