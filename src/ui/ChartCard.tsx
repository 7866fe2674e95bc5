import { useId, useLayoutEffect, useRef, useState } from "react";
import { chartOf } from "../charts/plot.ts";
import type { ChartBlock } from "../report/blocks.ts";
import type { Text } from "../core/types.ts";
import { SPACE, speak, STOP } from "../i18n/text.ts";
import { Boundary } from "./Boundary.tsx";
import { useChartBox } from "./chart-box.ts";
import { ChartMenu } from "./ChartMenu.tsx";
import { useApp, useLocale } from "./context.ts";
import { FullHead } from "./FullHead.tsx";
import { fillScreen, leaveScreen, useFills } from "./full-screen.ts";
import { isEqual } from "../core/equal.ts";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { codePart, usePart, useRetryAll } from "./fetched.tsx";
import { Loading } from "./Loading.tsx";
import { lookAgain, useDue, usePlace } from "./near.ts";
import { useReport } from "./report-context.ts";
import { SourcesLine } from "./SourcesLine.tsx";
import { Table } from "./Table.tsx";
import { useBackground } from "./background.ts";
import "./ChartCard.css";

/** The charts' code is a chunk of its own, fetched once when the first chart appears. */
const CHART = codePart(async () => (await import("./Chart.tsx")).Chart);

const CHART_CODE: Text = { zh: "图表程序", en: "the charts' code" };

/** Where a card stands that is the screen. */
const FILLS = { isSeen: true, isNear: true };

/** A chart with its title, its note, its menu and its table. `sentence` is what the chart says, for whom cannot see it. */
export function ChartCard({ block }: { readonly block: ChartBlock }) {
  const { plot, title, note, reading, sentence } = block;
  const { firstView } = useApp();
  const locale = useLocale();
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const slot = useRef<HTMLDivElement>(null);
  const chart = chartOf(plot);
  const isFull = useFills(card);
  const report = useReport();
  const inBackground = useBackground();
  const at = usePlace(slot, plot);
  const place = useChartBox(slot, plot, isFull, at.isNear);
  useLayoutEffect(lookAgain, [place?.height]);
  const module = usePart(CHART);
  const retryAll = useRetryAll();
  const [ready, setReady] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const still = firstView.get(block.id);
  const present = place && { plot, box: place.box };
  const due = useDue(isFull ? FILLS : at, present);
  const isShown = asTable || (ready && isEqual(due?.plot, plot));
  const state = module.kind === "failed" ? "error" : isShown ? "ready" : "loading";
  const toggleFull = () => {
    inBackground(isFull ? leaveScreen() : fillScreen(card.current));
  };
  return (
    <section
      ref={card}
      className={`card card-${plot.kind}`}
      data-full={isFull ? "" : undefined}
      aria-labelledby={titleId}
    >
      {isFull && <FullHead title={report.title} onLeave={toggleFull} />}
      <header className="card-head">
        <h2 id={titleId}>{title}</h2>
        <ChartMenu
          block={block}
          isFull={isFull}
          asTable={asTable}
          onToggleFull={toggleFull}
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
        data-of={block.id}
        data-state={state}
        style={place && !asTable ? { [isFull ? "minHeight" : "height"]: place.height } : undefined}
      >
        <Boundary of={block}>
          {asTable ? (
            <Table table={chart.table(locale)} title={title} />
          ) : module.kind === "failed" ? (
            <ErrorPanel what={CHART_CODE[locale]} onRetry={retryAll} />
          ) : module.kind === "ready" && due ? (
            <module.value
              plot={due.plot}
              box={due.box}
              label={speak(locale, title, STOP, SPACE, sentence)}
              zooms
              onReady={() => {
                setReady(true);
              }}
            />
          ) : still !== undefined ? (
            // Drawn by our own build from our own data.
            <div className="still" dangerouslySetInnerHTML={{ __html: still }} />
          ) : (
            place && <Loading />
          )}
        </Boundary>
      </div>
      {note !== undefined && <p className="note">{note}</p>}
      {isFull && reading && <p className="note">{reading.marks + reading.how}</p>}
      {isFull && <SourcesLine report={report} shown={[block]} />}
    </section>
  );
}
