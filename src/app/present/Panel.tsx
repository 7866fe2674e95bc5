import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import { fitPlot } from "../../charts/fit.ts";
import type { Fitted } from "../../charts/fit.ts";
import { keyLeft } from "../../charts/map.ts";
import { chartOf } from "../../charts/plot.ts";
import { REM } from "../../charts/sizes.ts";
import type { Table } from "../../core/table.ts";
import { SPACE, speak, STOP } from "../../i18n/text.ts";
import type { Block, ChartBlock } from "../../report/blocks.ts";
import { plain } from "../../report/rich.ts";
import { useLocale } from "../../ui/context.ts";
import { codePart, usePart } from "../../ui/fetched.tsx";
import { clockOf } from "./Foot.tsx";
import { PanelNumber } from "./PanelNumber.tsx";
import { SpineKey } from "./SpineKey.tsx";
import { ShowReport } from "./ShowReport.tsx";
import { Said } from "./SlideHead.tsx";
import type { PanelMatter } from "./slide-matter.ts";
import { WallTable } from "./WallTable.tsx";
import { filled, WORDS } from "./words.ts";

const CHART = codePart(async () => (await import("../../ui/Chart.tsx")).Chart);

type Props = {
  readonly panel: PanelMatter;
  /** The scale of a drawing at which its smallest type can just be read. */
  readonly least: number;
};

/** One thing on a slide, in whatever room there is for it. */
export function Panel({ panel, least, isNarrow }: Props & { readonly isNarrow: boolean }) {
  const locale = useLocale();
  const { shown, head, staleSince } = panel;
  return (
    <section className="panel" data-state={shown.kind === "loading" ? "loading" : "ready"}>
      {head && (
        <>
          <h2>{head.title}</h2>
          <Said head={head} isNarrow={isNarrow} />
        </>
      )}
      {staleSince && (
        <p className="panel-note">{filled(WORDS.stale[locale], { time: clockOf(staleSince) })}</p>
      )}
      <Shown shown={shown} least={least} />
    </section>
  );
}

function Shown({ shown, least }: { readonly shown: PanelMatter["shown"]; readonly least: number }) {
  const locale = useLocale();
  switch (shown.kind) {
    case "loading":
      return <p className="panel-note">{WORDS.loading[locale]}</p>;
    case "missing":
      return (
        <p className="panel-missing" role="alert">
          {WORDS.missing[locale]}
          {shown.why}
        </p>
      );
    case "number":
      return <PanelNumber number={shown.number} />;
    case "block":
      return (
        <ShowReport report={shown.report}>
          <BlockOf block={shown.block} least={least} />
        </ShowReport>
      );
  }
}

function BlockOf({ block, least }: { readonly block: Block; readonly least: number }) {
  switch (block.kind) {
    case "chart":
      return <WallChart block={block} least={least} />;
    case "table":
      return <Titled title={block.title} table={block.table} least={least} />;
    case "figures":
      return (
        <dl className="panel-figures">
          {block.figures.map(({ key, name, value, unit, remarks }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>
                <strong>{value ?? "—"}</strong> {unit} <span>{remarks.join(" · ")}</span>
              </dd>
            </div>
          ))}
        </dl>
      );
    case "statements":
      return (
        <ul className="panel-lines">
          {block.groups.flatMap(({ statements, none }) =>
            (statements.length > 0 ? statements.map(plain) : none === undefined ? [] : [none]).map(
              (text, at) => <li key={`${String(at)}${text}`}>{text}</li>,
            ),
          )}
        </ul>
      );
    case "cases":
      return (
        <ul className="panel-lines">
          {block.groups.flatMap(({ cases }) => cases.map(({ id, title }) => <li key={id}>{title}</li>))}
        </ul>
      );
    case "facts":
      return (
        <ul className="panel-lines panel-facts">
          {block.facts.map(({ label, value }) => (
            <li key={label}>
              {label} {plain(value)}
            </li>
          ))}
        </ul>
      );
    case "finding":
    case "verdict":
      return <p className="slide-finding">{block.text}</p>;
    case "note":
      return <p className="panel-note">{plain(block.text)}</p>;
    case "group":
    case "absent":
      return null;
  }
}

type TitledProps = { readonly title: string; readonly table: Table; readonly least: number };

function Titled({ title, table, least }: TitledProps) {
  const slot = useRef<HTMLDivElement>(null);
  const room = useSides(slot);
  return (
    <>
      <h3 aria-level={2}>{title}</h3>
      <div className="panel-slot" ref={slot}>
        {room && (
          <WallTable
            key={`${String(room.width)} ${String(room.height)}`}
            table={table}
            room={room}
            unit={least * REM}
          />
        )}
      </div>
    </>
  );
}

/** The figures of a chart, where there is room beside it. */
export function PanelTable({ panel: { shown }, least }: Props) {
  const locale = useLocale();
  if (shown.kind !== "block" || shown.block.kind !== "chart") return null;
  const { title, plot } = shown.block;
  return (
    <section className="panel">
      <Titled title={title} table={chartOf(plot).table(locale)} least={least} />
    </section>
  );
}

/** A chart in all of the room there is, with as many rows as can be read. */
function WallChart({
  block: { plot, title, note, sentence },
  least,
}: {
  readonly block: ChartBlock;
  readonly least: number;
}) {
  const slot = useRef<HTMLDivElement>(null);
  const room = useSides(slot);
  const locale = useLocale();
  const code = usePart(CHART);
  const [isReady, setReady] = useState(false);
  const fitted = useMemo(() => room && fitPlot(plot, room, least, locale), [plot, room, least, locale]);
  const left = fitted && fitted.left > 0 ? filled(WORDS.left[locale], { n: fitted.left }) : undefined;
  return (
    <>
      <h3 aria-level={2}>{title}</h3>
      <div
        className="panel-slot chart"
        ref={slot}
        data-chart={plot.kind}
        data-small={fitted?.isSmall}
        data-left-out={fitted && leftOutOf(fitted)}
        data-state={isReady ? "ready" : code.kind === "failed" ? "error" : "loading"}
      >
        {fitted && code.kind === "ready" && (
          <code.value
            key={plot.kind}
            plot={fitted.plot}
            box={fitted.box}
            label={speak(locale, title, STOP, SPACE, sentence)}
            morphs
            onReady={() => {
              setReady(true);
            }}
          />
        )}
      </div>
      {plot.kind === "spine" && <SpineKey rows={plot.model.rows} />}
      {(left !== undefined || note !== undefined) && (
        <p className="panel-note">
          {left !== undefined && <span className="slide-left">{left}</span>}
          {left !== undefined && note !== undefined && " · "}
          {note}
        </p>
      )}
    </>
  );
}

/** What of a map's key is left out for want of room. */
function leftOutOf({ plot, box }: Fitted): string | undefined {
  const left = plot.kind === "map" ? keyLeft(plot.model, box.width, box.height) : [];
  return left.length === 0 ? undefined : left.join(" · ");
}

type Sides = { readonly width: number; readonly height: number };

/** The sides of an element in its own pixels, whatever it is scaled by. */
function useSides(slot: RefObject<HTMLElement | null>): Sides | undefined {
  const [sides, setSides] = useState<Sides>();
  useLayoutEffect(() => {
    const element = slot.current;
    if (!element) return;
    const take = () => {
      const [width, height] = [element.clientWidth, element.clientHeight];
      if (width < 1 || height < 1) return;
      setSides((before) =>
        before?.width === width && before.height === height ? before : { width, height },
      );
    };
    take();
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [slot]);
  return sides;
}
