import { describe, expect, it } from "vitest";
import { actionOn, isLabel, optionOf } from "../../src/charts/drawn.ts";
import { echarts } from "../../src/charts/echarts.ts";
import { LIGHT } from "../../src/charts/palette.ts";
import { chartOf } from "../../src/charts/plot.ts";
import type { ChartKind } from "../../src/charts/registry.ts";
import type { Drawing } from "../../src/charts/types.ts";
import { CASES } from "../charts/cases/registry.ts";
import { world } from "../charts/world.ts";
import { cases } from "../extent.ts";

const [WIDTH, HEIGHT] = [640, 520];

function begun({ series }: Pick<Drawing, "series">) {
  const place = document.createElement("div");
  const instance = echarts.init(place, undefined, { renderer: "svg", width: WIDTH, height: HEIGHT });
  instance.setOption(optionOf(series));
  return { place, instance };
}

/** What is drawn, one over the other. */
const drawnIn = (place: Element) =>
  [...place.querySelectorAll("svg path, svg text")].map(({ tagName, attributes, textContent }) => {
    const told = [...attributes]
      .filter(({ name }) => name !== "class")
      .map(({ name, value }) => `${name}=${value}`);
    return [tagName, ...told.sort(), textContent].join(" ");
  });

const drawingsOf = (kind: ChartKind) =>
  CASES[kind].map(({ name, plot }) => {
    const look = { palette: LIGHT, locale: "zh", width: WIDTH, height: HEIGHT } as const;
    const drawing = chartOf(plot(world, "zh")).draw(look);
    return { name, ...drawing };
  });

/** What stands there in the end when a mark is lit up, another drawing comes, the first returns, and the other comes again. */
function drawnAfter(before: Drawing, next: Drawing): readonly string[] {
  const { place, instance } = begun(before);
  const lit = [...before.targets.values()].flat().slice(0, 3);
  for (const target of lit) instance.dispatchAction(actionOn("highlight", target));
  instance.getZr().flush();
  for (const { series } of [next, before, next]) {
    instance.setOption(optionOf(series));
    for (const target of lit) instance.dispatchAction(actionOn("downplay", target));
    instance.getZr().flush();
  }
  const drawn = drawnIn(place);
  instance.dispose();
  return drawn;
}

function drawnAlone(drawing: Drawing): readonly string[] {
  const { place, instance } = begun(drawing);
  instance.getZr().flush();
  const drawn = drawnIn(place);
  instance.dispose();
  return drawn;
}

describe.each(cases(Object.keys(CASES) as ChartKind[], (_, at) => at === 0))(
  "a %s that follows another of its kind",
  (kind) => {
    it("is the one that stands alone, and so when a mark was lit up in between", () => {
      const made = drawingsOf(kind);
      const off = made.flatMap((before, at) =>
        cases(made, (_, other) => other - at === 1 && at % 4 === 0)
          .filter(({ name }) => name !== before.name)
          .filter((next) => String(drawnAfter(before, next)) !== String(drawnAlone(next)))
          .map(({ name }) => `${before.name} → ${name}`),
      );
      expect(off).toEqual([]);
    });
  },
);

it("districts that change their colours keep their nodes", () => {
  const [drawing] = drawingsOf("map");
  if (!drawing) throw new Error("There is a map among the cases.");
  const { place, instance } = begun(drawing);
  const nodes = [...place.querySelectorAll("path")];
  const colours = JSON.stringify(nodes.map((node) => node.getAttribute("fill")));
  const other = drawing.series.map((one) => ({
    ...one,
    items: () =>
      one.items().map((item) => (isLabel(item) ? item : { ...item, ink: { ...item.ink, fill: "#123456" } })),
  }));
  instance.setOption(optionOf(other));
  const after = [...place.querySelectorAll("path")];
  expect(JSON.stringify(after.map((node) => node.getAttribute("fill")))).not.toBe(colours);
  expect(after.length).toBe(nodes.length);
  expect(after.filter((node) => !nodes.includes(node))).toEqual([]);
  instance.dispose();
});
