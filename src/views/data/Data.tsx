import { useDeferredValue, useEffect, useMemo } from "react";
import type { Text } from "../../core/types.ts";
import type { LoadFailure } from "../../data/load.ts";
import type { Resource } from "../../state/resources.ts";
import { useApp, useFilters, useResources } from "../../ui/context.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import type { ViewProps } from "../types.ts";
import { countHits, libraryOf } from "./library.ts";
import { namesOf } from "./names.ts";
import { Section } from "./Section.tsx";
import { SearchField } from "./SearchField.tsx";
import { TAB_NAMES, Tabs } from "./Tabs.tsx";

const WORDS = {
  title: { zh: "数据", en: "Data" },
  lead: {
    zh: "每个数字从哪里来、怎样定义、彼此是否对得上，都可在此逐条查看和下载。",
    en: "Where each figure comes from, what it means, and whether the figures agree: to be inspected and downloaded.",
  },
  catalog: { zh: "来源与指标目录", en: "the catalog of sources and indicators" },
  crosschecks: { zh: "交叉核对", en: "the cross-checks" },
  derivations: { zh: "推算值", en: "the derived values" },
  loading: { zh: "正在读取……", en: "Loading…" },
} satisfies Record<string, Text>;

/** 数据: sources, dictionary, cross-checks, derived values, conflicts, downloads and releases, searched as one. */
export function Data({ manifest }: ViewProps) {
  const { resources } = useApp();
  const { locale, tab, query } = useFilters();
  const catalog = useResources((state) => state.catalog);
  const crosschecks = useResources((state) => state.evidence.crosschecks);
  const derivations = useResources((state) => state.evidence.derivations);
  useEffect(() => {
    void resources.ensureCatalog();
    void resources.ensureEvidence("crosschecks");
    void resources.ensureEvidence("derivations");
  }, [resources]);
  useEffect(() => {
    const section = TAB_NAMES[tab][locale];
    document.title = `${section} · ${WORDS.title[locale]} · ${locale === "zh" ? "区鉴" : "Qujian"}`;
  }, [tab, locale]);
  const shown = useMemo(() => {
    const content = valueOf(catalog);
    if (!content) return undefined;
    const names = namesOf(manifest, content);
    const evidence = { crosschecks: valueOf(crosschecks), derivations: valueOf(derivations) };
    const library = libraryOf({ manifest, catalog: content, names, ...evidence });
    return { manifest, catalog: content, names, library, ...evidence };
  }, [manifest, catalog, crosschecks, derivations]);
  const searched = useDeferredValue(query);
  const counts = useMemo(() => shown && countHits(shown.library, searched), [shown, searched]);
  const needed = { crosschecks, derived: derivations }[tab as string] ?? catalog;
  const failed = [catalog, needed].find(isFailure);
  const what = failed === catalog ? "catalog" : tab === "derived" ? "derivations" : "crosschecks";
  return (
    <div className="data-view">
      <header className="data-head">
        <div>
          <h1>{WORDS.title[locale]}</h1>
          <p>{WORDS.lead[locale]}</p>
        </div>
        <SearchField counts={query === "" ? undefined : counts} />
      </header>
      <Tabs counts={counts} />
      {failed ? (
        <ErrorPanel
          what={WORDS[what][locale]}
          failure={failed}
          onRetry={() => {
            void resources.retry();
          }}
        />
      ) : shown && needed?.kind === "ready" ? (
        <Section shown={shown} query={searched} />
      ) : (
        <p className="loading" role="status">
          {WORDS.loading[locale]}
        </p>
      )}
    </div>
  );
}

function valueOf<Value>(resource: Resource<Value> | undefined): Value | undefined {
  return resource?.kind === "ready" ? resource.value : undefined;
}

function isFailure(resource: Resource<unknown> | undefined): resource is LoadFailure {
  return resource?.kind === "failed";
}
