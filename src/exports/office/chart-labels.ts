import { LIGHT } from "../../charts/palette.ts";
import { placeLabels } from "../../charts/scale.ts";
import { plotRect } from "./chart-axes.ts";
import type { ChartBox, DrawnBox } from "./chart-axes.ts";
import { richText, textProps } from "./chart-text.ts";
import type { ChartModel, LabelPlace, LineModel, PointLook } from "./chart-types.ts";
import { tag, val } from "./xml.ts";

const PLACES: Record<LabelPlace, string> = {
  left: "l",
  right: "r",
  above: "t",
  inside: "ctr",
  end: "outEnd",
};

/** The words beside the points of a series; of a scatter a value is the one along the width. */
export function labelsXml(model: ChartModel, index: number, box: DrawnBox): string {
  const points = [...(model.series[index]?.points ?? [])].filter(([, { label }]) => label !== undefined);
  if (points.length === 0) return tag("c:dLbls", {}, shown({}));
  const downs = model.kind === "line" ? endShifts(model, box) : new Map<number, number>();
  const said = points.map(([at, look]) =>
    labelXml(at, look, model.kind === "scatter", look.place === "right" ? downs.get(index) : undefined, box),
  );
  return tag("c:dLbls", {}, ...said, shown({}));
}

function labelXml(
  at: number,
  { label, place = "right", muted, bold }: PointLook,
  isScatter: boolean,
  down: number | undefined,
  { type, font }: DrawnBox,
): string {
  if (!label) return "";
  const look = { size: type, font, bold: bold === true, color: muted ? LIGHT.muted : LIGHT.ink };
  const isValue = label.kind === "value";
  const layout =
    down === undefined ? "" : tag("c:manualLayout", {}, val("c:x", 0), val("c:y", Number(down.toFixed(4))));
  return tag(
    "c:dLbl",
    {},
    val("c:idx", at),
    tag("c:layout", {}, layout),
    isValue ? "" : richText(label.text, look),
    isValue ? tag("c:numFmt", { formatCode: label.format, sourceLinked: 0 }) : "",
    tag("c:spPr", {}, tag("a:noFill"), tag("a:ln", {}, tag("a:noFill"))),
    textProps(look),
    val("c:dLblPos", PLACES[place]),
    shown({
      value: !isScatter,
      across: isScatter && isValue,
      name: isValue && label.named === true,
    }),
  );
}

type Shown = {
  readonly value?: boolean;
  readonly across?: boolean;
  readonly name?: boolean;
};

function shown({ value = false, across = false, name = false }: Shown): string {
  const flag = (key: string, on: boolean) => val(`c:show${key}`, on ? 1 : 0);
  return (
    flag("LegendKey", false) +
    flag("Val", value) +
    flag("CatName", across) +
    flag("SerName", name) +
    flag("Percent", false) +
    flag("BubbleSize", false) +
    (name ? tag("c:separator", {}, " ") : "")
  );
}

/** How far the words at the ends of lines move so that none stand on others, by series, as shares of the frame's height. */
export function endShifts(model: LineModel, box: ChartBox): ReadonlyMap<number, number> {
  const { height, type } = box;
  const { y, h } = plotRect(model, box);
  const { min = 0, max = 1, reversed } = model.axis;
  const place = (value: number) => {
    const share = (value - min) / (max - min || 1);
    return (y + (reversed ? share : 1 - share) * h) * height;
  };
  const ends = model.series.flatMap(({ points, values }, series) =>
    [...points].flatMap(([at, look]) => {
      const value = values[at];
      return look.place === "right" && value !== undefined ? [{ series, at: place(value) }] : [];
    }),
  );
  const placed = placeLabels(ends, type * 1.35, type * 0.7, height - type * 1.2);
  return new Map(
    placed.flatMap(({ series, at, placed: to }) =>
      Math.abs(to - at) < 0.5 ? [] : [[series, (to - at) / height] as const],
    ),
  );
}
