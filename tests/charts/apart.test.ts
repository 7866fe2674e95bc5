import { expect, it } from "vitest";
import { apartDots, apartSeries } from "../../src/charts/apart.ts";
import { isLabel } from "../../src/charts/drawn.ts";
import type { Item } from "../../src/charts/drawn.ts";
import { legend } from "../../src/charts/legend.ts";
import { LIGHT } from "../../src/charts/palette.ts";
import type { AreaCode } from "../../src/core/types.ts";
import type { Place } from "../../src/charts/places.ts";

const LOOK = { width: 300, height: 200, palette: LIGHT, locale: "zh" } as const;
const BLANK: Place = { area: "440103" as AreaCode, name: "made up", label: "—", tip: "", facts: {} };
const SHADING = { kind: "classes", limits: [0, 1], labels: ["0–1"] } as const;

function idsFor(places: readonly Place[]): readonly string[] {
  const box = { left: 0, top: 30, width: 280, height: 62 };
  return legend(SHADING, places, "%", box, LOOK).map(({ id }) => id);
}

it("dots lie where a figure does not compare, and nowhere else", () => {
  const holds = ([x, y]: readonly [number, number]) => x > 50 && x < 90 && y > 40 && y < 80;
  const grounds = [{ holds, outline: [[50, 40], [90, 80]] as const }]; // oxfmt-ignore
  const points = apartDots(grounds, LOOK);
  expect(points.length).toBeGreaterThan(6);
  expect(points.every(([x, y]) => x > 50 && x < 90 && y > 40 && y < 80)).toBe(true);
  // Five in each of six rows, as one line each that ends behind the last.
  const linesOf = (items: readonly Item[]) =>
    items.flatMap((item) => (!isLabel(item) && "lines" in item.outline ? item.outline.lines : []));
  const lines = linesOf(apartSeries(grounds, LOOK).items());
  expect(points.length).toBe(30);
  expect(lines[0]).toEqual([[56, 42], [85, 42]]); // oxfmt-ignore
  expect(lines.length).toBe(6);
  expect(apartSeries([], LOOK).items()).toEqual([]);
});

it("the key tells no figure from one that does not compare", () => {
  expect(idsFor([BLANK])).toContain("legend-blank");
  expect(idsFor([BLANK])).not.toContain("legend-apart");
  expect(idsFor([{ ...BLANK, isApart: true }])).toContain("legend-apart");
  expect(idsFor([{ ...BLANK, isApart: true }])).not.toContain("legend-blank");
});
