import { useMemo } from "react";
import type { Slide } from "../../core/deck.ts";
import { REM } from "../../charts/sizes.ts";
import type { TableBlock } from "../../report/blocks.ts";
import type { Item, Region, Wall } from "../../report/wall.ts";
import { NARROW, wallLayout, wordsLayout } from "../../report/wall.ts";
import { withPeriods } from "../../report/wall-cells.ts";
import { stackOf } from "../../report/wall-stack.ts";
import { useLocale } from "../../ui/context.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { Foot } from "./Foot.tsx";
import { SlideHead } from "./SlideHead.tsx";
import { Panel, PanelTable } from "./Panel.tsx";
import type { PanelMatter, SlideMatter } from "./slide-matter.ts";
import { useMatter } from "./useMatter.ts";
import "./slide.css";

type Props = {
  readonly slide: Slide;
  readonly wall: Wall;
  /** The page's type size in pixels on this wall. */
  readonly type: number;
  readonly number: string;
};

/** A slide laid out for a wall of any size; where it stands on the page, and how large, is up to who shows it. */
export function SlideView({ slide, wall, type, number }: Props) {
  const locale = useLocale();
  const matter = useMatter(slide);
  const { panels } = matter;
  const count = panels.length;
  const tables = tablesOf(panels);
  const blocks = tableBlocks(panels);
  const key = [
    ...tables,
    ...blocks.map(({ id, table }) => `${id} ${String(table.rows.length)}`),
    locale,
  ].join();
  const lines = matter.lines.length;
  const isOfWords = slide.content.kind !== "parts" && slide.content.kind !== "number";
  const { regions, left } = useMemo(
    () => {
      if (isOfWords) return wordsLayout(wall, lines);
      const isAll = blocks.length === count;
      const stack = isAll
        ? stackOf(
            wall,
            type,
            blocks.map(({ table }) => withPeriods(table, locale)),
          )
        : undefined;
      return wallLayout(wall, type, count, tables, stack);
    },
    // oxlint-disable-next-line react/exhaustive-deps -- `key` says which they are
    [wall, type, count, key, isOfWords, lines],
  );
  const isNarrow = wall.width / wall.columns / type < NARROW;
  const style = {
    width: wall.width,
    height: wall.height,
    fontSize: type,
    "--u": `${String(type)}px`,
  };
  return (
    <article
      className={`slide slide-${slide.content.kind}${isNarrow ? " slide-narrow" : ""}${regions.length > 1 ? " slide-displays" : ""}`}
      data-slide={slide.id}
      lang={locale}
      style={style}
    >
      {regions.map((region, at) => (
        <Place
          key={at}
          region={region}
          matter={matter}
          slide={slide}
          isApart={isOfWords && regions.length > 1}
          least={type / REM}
          number={number}
          left={left}
          isNarrow={isNarrow}
        />
      ))}
    </article>
  );
}

function tableBlocks(panels: readonly PanelMatter[]): readonly TableBlock[] {
  return panels.flatMap(({ shown }) =>
    shown.kind === "block" && shown.block.kind === "table" ? [shown.block] : [],
  );
}

/** Which panels have a table that says more than they do: a ranking's first; a trend's years need more room than any wall has. */
function tablesOf(panels: readonly PanelMatter[]): readonly number[] {
  const kinds = panels.map(({ shown }) =>
    shown.kind === "block" && shown.block.kind === "chart" ? shown.block.plot.kind : undefined,
  );
  const at = (wanted: (kind: string) => boolean) =>
    kinds.flatMap((kind, index) => (kind !== undefined && wanted(kind) ? [index] : []));
  return [
    ...at((kind) => kind === "ranking"),
    ...at((kind) => !["ranking", "trend", "multiples"].includes(kind)),
  ];
}

type PlaceProps = {
  readonly region: Region;
  readonly matter: SlideMatter;
  readonly slide: Slide;
  /** Whether the lines of the slide stand on other displays than its head. */
  readonly isApart: boolean;
  readonly least: number;
  readonly number: string;
  readonly left: number;
  readonly isNarrow: boolean;
};

function Place({ region: { rect, rows, shares }, ...rest }: PlaceProps) {
  const style = { left: rect.x, top: rect.y, width: rect.width, height: rect.height };
  return (
    <div className="slide-region" style={style}>
      {rows.map((row, at) => (
        <div
          key={at}
          className={row.every((item) => typeof item === "string") ? "slide-line" : "slide-row"}
          data-item={typeof row[0] === "string" ? row[0] : undefined}
          style={shares && typeof row[0] === "number" ? { flexGrow: shares[row[0]] } : undefined}
        >
          {row.map((item) => (
            <One key={JSON.stringify(item)} item={item} {...rest} />
          ))}
        </div>
      ))}
    </div>
  );
}

function One({
  item,
  matter,
  isApart,
  least,
  number,
  left,
  isNarrow,
}: Omit<PlaceProps, "region"> & { readonly item: Item }) {
  if (item === "head")
    return <SlideHead head={matter.head} lines={isApart ? [] : matter.lines} isNarrow={isNarrow} />;
  if (item === "foot") return <Foot sources={matter.sources} number={number} left={left} />;
  if (typeof item === "object" && "from" in item)
    return (
      <div className="slide-words">
        {matter.lines.slice(item.from, item.to).map((line, at) => (
          <p key={at} className="slide-text">
            {line}
          </p>
        ))}
      </div>
    );
  const panel = matter.panels[typeof item === "number" ? item : item.tableOf];
  if (!panel) return null;
  return (
    <Boundary of={panel.shown}>
      {typeof item === "number" ? (
        <Panel panel={panel} least={least} isNarrow={isNarrow} />
      ) : (
        <PanelTable panel={panel} least={least} />
      )}
    </Boundary>
  );
}
