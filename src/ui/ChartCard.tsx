import { useEffect, useId, useRef, useState } from "react";
import type { ComponentType } from "react";
import type { Section } from "../exports/report.ts";
import type { Text } from "../core/types.ts";
import type { ChartProps } from "./Chart.tsx";
import { ChartMenu } from "./ChartMenu.tsx";
import { useApp, useLocale } from "./context.ts";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { PlotTable } from "./PlotTable.tsx";
import { useSize } from "./size.ts";
import "./ChartCard.css";
import "./chart-heights.css";

type Chart = ComponentType<ChartProps>;
type ChartModule =
  { readonly kind: "ready"; readonly chart: Chart } | { readonly kind: "loading" | "failed" };

/** The charts' code is a chunk of its own, fetched once when the first chart appears. */
function useChartModule(): readonly [ChartModule, () => void] {
  const [module, setModule] = useState<ChartModule>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    import("./Chart.tsx").then(
      ({ Chart }) => {
        if (wanted) setModule({ kind: "ready", chart: Chart });
      },
      () => {
        if (wanted) setModule({ kind: "failed" });
      },
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);
  return [
    module,
    () => {
      setModule({ kind: "loading" });
      setAttempt(attempt + 1);
    },
  ];
}

const CHART_CODE: Text = { zh: "图表程序", en: "the charts' code" };

/** A chart with its title, its note, its menu and its table. `sentence` is what the chart says, for whom cannot see it. */
export function ChartCard({
  section,
  sentence,
  onOpen,
}: {
  readonly section: Section;
  readonly sentence: string;
  readonly onOpen?: ChartProps["onOpen"];
}) {
  const { plot, title, note, height } = section;
  const { firstView } = useApp();
  const locale = useLocale();
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const slot = useRef<HTMLDivElement>(null);
  const size = useSize(slot);
  const [module, retry] = useChartModule();
  const [ready, setReady] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const still = firstView.get(plot.kind);
  const state = module.kind === "failed" ? "error" : asTable || ready ? "ready" : "loading";
  return (
    <section ref={card} className={`card card-${plot.kind}`} aria-labelledby={titleId}>
      <header className="card-head">
        <h2 id={titleId}>{title}</h2>
        <ChartMenu
          card={card}
          plot={plot}
          title={title}
          asTable={asTable}
          onToggleTable={() => {
            setAsTable(!asTable);
            setReady(false);
          }}
        />
      </header>
      <div
        ref={slot}
        className="chart"
        data-chart={plot.kind}
        data-state={state}
        style={height === undefined || asTable ? undefined : { height }}
      >
        {asTable ? (
          <PlotTable plot={plot} title={title} />
        ) : module.kind === "failed" ? (
          <ErrorPanel what={CHART_CODE[locale]} onRetry={retry} />
        ) : module.kind === "ready" && size ? (
          <module.chart
            plot={plot}
            size={size}
            label={`${title}。${sentence}`}
            {...(onOpen && { onOpen })}
            onReady={() => {
              setReady(true);
            }}
          />
        ) : still !== undefined ? (
          // Drawn by our own build from our own data.
          <div className="still" dangerouslySetInnerHTML={{ __html: still }} />
        ) : null}
      </div>
      {note !== undefined && <p className="note">{note}</p>}
    </section>
  );
}
