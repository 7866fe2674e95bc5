import { useEffect, useMemo, useState } from "react";
import { compareAreas } from "../../core/compare.ts";
import type { Text } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";
import type { Report } from "../../exports/report.ts";
import type { LoadFailure } from "../../data/load.ts";
import { datasetOf, stateOf } from "../../state/resources.ts";
import { useBackground } from "../../ui/background.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { ChartCard } from "../../ui/ChartCard.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Drawer } from "../../ui/Drawer.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { fetched } from "../../ui/fetched.tsx";
import { useApp, useAppState, useFilters, useResources } from "../../ui/context.ts";
import { limitsOf, needsSymbols, pooledValues } from "./classing.ts";
import { Controls } from "./Controls.tsx";
import { compareReport } from "./report.ts";
import { neededPartitions, select } from "./selection.ts";
import { Suggestion } from "./Suggestion.tsx";
import { Verdict } from "./Verdict.tsx";

const OriginDrawer = fetched(async () => (await import("./OriginDrawer.tsx")).OriginDrawer, Drawer);

const WORDS = {
  data: { zh: "指标数据", en: "the indicator's figures" },
  map: { zh: "地图边界", en: "the map's boundaries" },
  loading: { zh: "正在读取……", en: "Loading…" },
} satisfies Record<string, Text>;

/** 对比: indicator × areas × period as map, ranking, trend and table, with verdict and sentence. */
export function Compare({ manifest }: { readonly manifest: Manifest }) {
  const { store, resources } = useApp();
  const filters = useFilters();
  const { locale } = filters;
  const inBackground = useBackground();
  const opened = useAppState((state) => state.opened);
  const partitions = useResources((state) => state.partitions);
  const atlas = useResources((state) => state.atlas);
  const data = useMemo(() => datasetOf(manifest, partitions), [manifest, partitions]);
  const needed = neededPartitions(filters, data.partitions.get(filters.indicator)).filter((id) =>
    manifest.indicators.some((entry) => entry.id === id),
  );
  const neededKey = needed.join(" ");
  useEffect(() => {
    inBackground(resources.ensure(needed, true));
    // The ids are what matters, not the list's identity.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [resources, inBackground, neededKey]);

  const state = stateOf(partitions, needed);
  const page = useMemo(() => {
    const selection = state === "ready" ? select(data, filters) : undefined;
    if (!selection) return undefined;
    const boundaries = atlas?.kind === "ready" ? atlas.value : undefined;
    const { id, date } = manifest.release;
    const report = compareReport(data, selection, filters, boundaries, { id, date });
    const hasClasses = filters.map === "tiles" || !needsSymbols(selection);
    return {
      selection,
      report,
      limits: hasClasses ? limitsOf(pooledValues(data, selection), filters) : undefined,
    };
  }, [state, data, filters, atlas, manifest]);

  // While other figures are on their way, what is on screen stays.
  const [last, setLast] = useState(page);
  if (page && page !== last) setLast(page);
  const shown = page ?? (state === "loading" ? last : undefined);

  useEffect(() => {
    if (page) document.title = `${page.report.title} · ${locale === "zh" ? "区鉴" : "Qujian"}`;
  }, [page, locale]);

  const retry = () => {
    inBackground(resources.retry());
  };
  return (
    <>
      <Controls manifest={manifest} selection={shown?.selection} limits={shown?.limits} />
      {shown && (
        <>
          <Verdict report={shown.report}>
            <Suggestion data={data} selection={shown.selection} />
          </Verdict>
          <div className={isLong(shown.report) ? "panels long" : "panels"} aria-busy={!page}>
            {atlas?.kind === "failed" && (
              <section className="card card-map">
                <ErrorPanel what={WORDS.map[locale]} failure={atlas} onRetry={retry} />
              </section>
            )}
            {shown.report.sections.map((section) => (
              <ChartCard key={section.plot.kind} section={section} sentence={shown.report.sentence} />
            ))}
            <section className="card card-table" data-chart="table" data-state="ready">
              <header className="card-head">
                <h2>{shown.report.table.title}</h2>
              </header>
              <Boundary of={shown}>
                <DataTable model={shown.report.table} title={shown.report.table.title} />
              </Boundary>
            </section>
          </div>
          <p className="sources">{shown.report.sources}</p>
        </>
      )}
      {!shown &&
        (isFailure(state) ? (
          <ErrorPanel what={WORDS.data[locale]} failure={state} onRetry={retry} />
        ) : (
          <p className="loading" role="status">
            {WORDS.loading[locale]}
          </p>
        ))}
      {shown && opened && (
        <OriginDrawer
          key={`${opened.area} ${opened.period ?? ""}`}
          data={data}
          selection={shown.selection}
          cell={cellOf(opened)}
          locale={locale}
          onClose={() => {
            store.open(undefined);
          }}
        />
      )}
    </>
  );

  function cellOf({ area, period }: NonNullable<typeof opened>) {
    const selection = shown?.selection;
    if (!selection) return undefined;
    const when = period === undefined ? selection.when : ({ kind: "period", period } as const);
    const others = selection.areas.includes(area) ? selection.areas : [...selection.areas, area];
    return compareAreas(data, selection.measurement, others, when).find((cell) => cell.area === area);
  }
}

/** A long ranking takes the right column for itself; a short one leaves room for the trend below it. */
function isLong({ sections }: Report): boolean {
  return sections.some(({ height = 0 }) => height > 430);
}

function isFailure(state: LoadFailure | "loading" | "ready"): state is LoadFailure {
  return typeof state !== "string";
}
