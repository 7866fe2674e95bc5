import { ChartView, graphic, helper, List, SeriesModel } from "echarts/core";
import { isEqual } from "../core/equal.ts";
import { isLabel, nameIn } from "./drawn.ts";
import type { Ink, Item, Label, Outline, WholeSeries } from "./drawn.ts";
import { FONT } from "./palette.ts";

/**
 * A series of the library that draws shapes and words where they stand, without axes. It keeps what it has drawn and
 * tells each thing what has changed of it: the library's own series measure, place and style all of theirs at each
 * change, and draw a mark below each word.
 */
class DrawnModel extends SeriesModel {
  static readonly type = "series.drawn";

  override getInitialData() {
    const named = partsOf(this).flatMap(({ id, items }) =>
      items().flatMap(({ name }) => (name === undefined ? [] : [{ name: nameIn(id, name), value: 0 }])),
    );
    const list = new List(["place"], this);
    list.initData(named);
    return list;
  }

  /** What the pointer is told of something: its name, without that of its part. */
  override getDataParams(at: number) {
    const name = this.getData().getName(at);
    return { name: name.slice(name.indexOf("\n") + 1) } as ReturnType<SeriesModel["getDataParams"]>;
  }
}

function partsOf({ option }: SeriesModel): ReturnType<WholeSeries["parts"]> {
  return (option as unknown as WholeSeries).parts();
}

type Element = Parameters<ChartView["group"]["add"]>[0];
/** What shapes and texts have in common, of which the library's types know only the half. */
type Shape = Element & { z2: number; z2EmphasisLift?: number; readonly useStyle: (style: object) => void };
type Kept = { readonly item: Item; readonly shape: Shape };

class DrawnView extends ChartView {
  static readonly type = "drawn";
  kept: ReadonlyMap<string, Kept> = new Map();

  override render(model: SeriesModel): void {
    const data = model.getData();
    const kept = new Map<string, Kept>();
    let named = 0;
    for (const [order, { id, z, silent, items }] of partsOf(model).entries()) {
      let nameless = 0;
      for (const [at, item] of items().entries()) {
        // By its name, so that what is lit up goes on being what it was.
        const of = item.name === undefined ? String((nameless += 1)) : `=${item.name}`;
        let key = `${id} ${kindOf(item)}${of}`;
        // A name on two lines.
        while (kept.has(key)) key += "+";
        const old = this.kept.get(key);
        const shape = old?.shape ?? made(item);
        if (!old) this.group.add(shape);
        if (!old || !isEqual(old.item, item)) tell(shape, item, old && model);
        // Parts of one height stand in their order; what is lit up is lifted by ten.
        shape.z2 = z * 1000 + order + at / 1e5;
        shape.silent = silent;
        if (item.name !== undefined) data.setItemGraphicEl((named += 1) - 1, shape);
        kept.set(key, { item, shape });
      }
    }
    for (const [key, { shape }] of this.kept) if (!kept.has(key)) this.group.remove(shape);
    this.kept = kept;
  }

  override remove(): void {
    this.group.removeAll();
    this.kept = new Map();
  }
}

/** A dot that becomes a bar is another thing under its name. */
function kindOf(item: Item): string {
  if (isLabel(item)) return "label";
  return "r" in item.outline ? "dot" : "lines" in item.outline ? "lines" : "bar";
}

function made(item: Item): Shape {
  return (isLabel(item) ? new graphic.Text() : new Path()) as unknown as Shape;
}

/** Every outline is a path; a circle begins on its right, as the library's own do. */
const Path = graphic.extendShape({
  type: "drawn",
  buildPath(path: CanvasRenderingContext2D, outline: Outline) {
    if ("r" in outline) {
      path.moveTo(outline.cx + outline.r, outline.cy);
      path.arc(outline.cx, outline.cy, outline.r, 0, 2 * Math.PI);
    } else if ("lines" in outline)
      for (const line of outline.lines) {
        for (const [at, [x, y]] of line.entries())
          if (at === 0) path.moveTo(x, y);
          else path.lineTo(x, y);
        if (!outline.isOpen) path.closePath();
      }
    else path.rect(outline.x, outline.y, outline.width, outline.height);
  },
});

/** How much larger a mark is when it is lit up. */
const GROWN = 1.3;

/** Says all of it to what may have looked otherwise; where the drawing moves, the series that was drawn before moves it. */
function tell(shape: Shape, item: Item, moving: SeriesModel | undefined): void {
  const place = isLabel(item) ? placeOf(item) : { shape: item.outline };
  // A line of other points is another line.
  const moves = isLabel(item) || !("lines" in item.outline);
  if (moving && moves) graphic.updateProps(shape, place as never, moving);
  else shape.attr(place as never);
  shape.useStyle(isLabel(item) ? labelStyle(item) : inkStyle(item.ink));
  if (item.lit === undefined) return;
  const style = isLabel(item) ? { fill: item.lit } : inkStyle({ ...item.ink, ...item.lit });
  const about = isLabel(item) ? undefined : item.about;
  if (about) shape.attr({ originX: about[0], originY: about[1] });
  Object.assign(shape.ensureState("emphasis"), { style, ...(about && { scaleX: GROWN, scaleY: GROWN }) });
  // Otherwise it rises by ten.
  if (!isLabel(item) && item.keepsPlace) shape.z2EmphasisLift = 0;
  helper.enableHoverEmphasis(shape);
}

function placeOf({ at: [x, y], rotate = 0 }: Label) {
  return { x, y, rotation: (rotate / 180) * Math.PI };
}

function labelStyle({ text, align, color, size, bold, line, halo }: Label) {
  return {
    ...{ text, fill: color, fontSize: size, fontFamily: FONT, align, verticalAlign: "middle" },
    ...(bold && { fontWeight: "bold" }),
    ...(line !== undefined && { lineHeight: line }),
    ...(halo !== undefined && { stroke: halo, lineWidth: 2 }),
  };
}

function inkStyle({ fill, stroke, width, dash, cap, join, opacity }: Ink) {
  return {
    fill: fill ?? "none",
    ...(stroke !== undefined && { stroke, lineWidth: width ?? 1 }),
    ...(dash && { lineDash: dash }),
    ...(cap && { lineCap: cap }),
    ...(join && { lineJoin: join }),
    ...(opacity !== undefined && { opacity }),
  };
}

type Registers = {
  readonly registerSeriesModel: (model: never) => void;
  readonly registerChartView: (view: typeof ChartView) => void;
};

/** Makes the series known to the library. */
export function installDrawn({ registerSeriesModel, registerChartView }: Registers): void {
  registerSeriesModel(DrawnModel as never);
  registerChartView(DrawnView);
}
