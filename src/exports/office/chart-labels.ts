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
  const shifts = model.kind === "line" ? endShifts(model, box) : new Map<number, Shift>();
  const said = points.map(([at, look]) =>
    labelXml(at, look, model.kind === "scatter", look.place === "right" ? shifts.get(index) : undefined, box),
  );
  return tag("c:dLbls", {}, ...said, shown({}), model.kind === "line" ? NO_LEADERS : "");
}

/** A line from a point to words far off would look like one of the chart's own. */
const NO_LEADERS = tag(
  "c:extLst",
  {},
  tag(
    "c:ext",
    {
      uri: "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}",
      "xmlns:c15": "http://schemas.microsoft.com/office/drawing/2012/chart",
    },
    val("c15:showLeaderLines", 0),
  ),
);

function labelXml(
  at: number,
  { label, place = "right", muted, bold }: PointLook,
  isScatter: boolean,
  shift: Shift | undefined,
  { type, font }: DrawnBox,
): string {
  if (!label) return "";
  const look = { size: type, font, bold: bold === true, color: muted ? LIGHT.muted : LIGHT.ink };
  const isValue = label.kind === "value";
  const share = (part: number) => Number(part.toFixed(4));
  const layout =
    shift && tag("c:manualLayout", {}, val("c:x", share(shift.across)), val("c:y", share(shift.down)));
  return tag(
    "c:dLbl",
    {},
    val("c:idx", at),
    tag("c:layout", {}, layout ?? ""),
    isValue ? "" : richText(label.text, look),
    isValue ? tag("c:numFmt", { formatCode: label.format, sourceLinked: 0 }) : "",
    tag("c:spPr", {}, tag("a:noFill"), tag("a:ln", {}, tag("a:noFill"))),
    textProps(look),
    val("c:dLblPos", PLACES[place]),
    shown({
      value: !isScatter,
      across: isScatter && isValue,
      name: isValue && label.named === true,
      // Away from its point it is told whose it is by the mark.
      key: (shift?.across ?? 0) > 0,
    }),
  );
}

type Shown = {
  readonly value?: boolean;
  readonly across?: boolean;
  readonly name?: boolean;
  readonly key?: boolean;
};

function shown({ value = false, across = false, name = false, key = false }: Shown): string {
  const flag = (what: string, on: boolean) => val(`c:show${what}`, on ? 1 : 0);
  return (
    flag("LegendKey", key) +
    flag("Val", value) +
    flag("CatName", across) +
    flag("SerName", name) +
    flag("Percent", false) +
    flag("BubbleSize", false) +
    (name ? tag("c:separator", {}, " ") : "")
  );
}

/** How far words move from where they would stand beside their point, as shares of the frame. */
export type Shift = { readonly across: number; readonly down: number };

/**
 * How far the words at the ends of lines move, by series: down so that none stand on others, and of a line that ends before
 * the last period to the right of all lines, which would run through them.
 */
export function endShifts(model: LineModel, box: ChartBox): ReadonlyMap<number, Shift> {
  const { height, type } = box;
  const { y, h, w } = plotRect(model, box);
  const { min = 0, max = 1, reversed } = model.axis;
  const place = (value: number) => {
    const share = (value - min) / (max - min || 1);
    return (y + (reversed ? share : 1 - share) * h) * height;
  };
  const count = model.categories.length;
  const ends = model.series.flatMap(({ points, values }, series) =>
    [...points].flatMap(([slot, look]) => {
      const value = values[slot];
      if (look.place !== "right" || value === undefined) return [];
      return [{ series, at: place(value), across: ((count - 1 - slot) / count) * w }];
    }),
  );
  const placed = placeLabels(ends, type * 1.35, type * 0.7, height - type * 1.2);
  return new Map(
    placed.flatMap(({ series, at, placed: to, across }) => {
      const down = Math.abs(to - at) < 0.5 ? 0 : (to - at) / height;
      return down === 0 && across === 0 ? [] : [[series, { across, down }] as const];
    }),
  );
}
