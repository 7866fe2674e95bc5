import { describe, expect, it } from "vitest";
import { deckOf } from "../../../src/exports/office/slides/deck.ts";
import { indexScale, indexShapes } from "../../../src/exports/office/slides/index-shapes.ts";
import { BODY } from "../../../src/exports/office/slides/slide.ts";
import { SMALL } from "../../../src/charts/sizes.ts";
import { LIGHT } from "../../../src/charts/palette.ts";
import { blocksOf } from "../../../src/report/report.ts";
import { shownAt } from "../../shown.ts";
import { takenOf } from "../taken.ts";

const AREAS = ["#/index", "#/index?a=all", "#/index?a=all&xa=geometric"] as const;
const LOOK = { width: 1200, height: 420, palette: LIGHT, locale: "zh" } as const;

describe("slides of an index in a file", () => {
  it.each(AREAS)(
    "of %s have a picture of what scores are made up of, and of the places, before each table",
    async (link) => {
      const { report } = await shownAt(link, "zh");
      for (const block of blocksOf(report, "chart").filter(({ plot }) =>
        ["stack", "spans"].includes(plot.kind),
      )) {
        const slides = deckOf(takenOf(report), block, []);
        expect([...new Set(slides.map(({ body }) => body.kind))]).toEqual(["map", "table"]);
        // What is said of the parts of bars stands where bars are.
        const [first = [], ...further] = slides.map(({ remarks }) => remarks);
        expect(first).toEqual(block.note === undefined ? [] : [block.note]);
        expect(further.flat()).toEqual([]);
      }
    },
  );

  it("say each area with its figures, within their frame", async () => {
    const { report } = await shownAt("#/index?a=all", "zh");
    for (const { plot } of blocksOf(report, "chart")) {
      if (plot.kind !== "stack" && plot.kind !== "spans") continue;
      const shapes = indexShapes(plot, LOOK);
      const said = shapes.map(({ name }) => name).join("\n");
      for (const row of plot.model.rows) expect(said).toContain(row.name);
      for (const shape of shapes)
        if (shape.kind === "rect" || shape.kind === "ellipse") {
          expect(shape.x + shape.width).toBeLessThanOrEqual(LOOK.width);
          expect(shape.y + shape.height).toBeLessThanOrEqual(LOOK.height);
        }
    }
  });

  it.each(["#/index", "#/index?a=all"])(
    "fill their frame, in type as large as lets them: %s",
    async (link) => {
      const { report } = await shownAt(link, "zh");
      for (const { plot } of blocksOf(report, "chart")) {
        if (plot.kind !== "stack" && plot.kind !== "spans") continue;
        const scale = indexScale(plot, BODY, "zh");
        const look = { ...LOOK, width: BODY.width / scale, height: BODY.height / scale };
        const ends = indexShapes(plot, look).flatMap((shape) =>
          shape.kind === "rect" || shape.kind === "ellipse" ? [(shape.y + shape.height) * scale] : [],
        );
        expect(Math.max(...ends)).toBeGreaterThan(BODY.height * 0.6);
        expect(Math.max(...ends)).toBeLessThanOrEqual(BODY.height);
        // In points.
        if (plot.model.rows.length < 5) expect(SMALL * scale).toBeGreaterThan(12);
      }
    },
  );

  it("are tables alone where more areas are scored than can be read, without a word of a picture", async () => {
    const { report } = await shownAt("#/index", "zh");
    const [stack] = blocksOf(report, "chart").filter(({ plot }) => plot.kind === "stack");
    if (stack?.plot.kind !== "stack") throw new Error("no picture of the scores");
    const [row] = stack.plot.model.rows;
    const rows = Array.from({ length: 40 }, () => row).flatMap((one) => one ?? []);
    const many = { ...stack, plot: { ...stack.plot, model: { ...stack.plot.model, rows } } };
    const slides = deckOf(takenOf(report), many, []);
    expect(new Set(slides.map(({ body }) => body.kind))).toEqual(new Set(["table"]));
    expect(slides.flatMap(({ remarks }) => remarks)).toEqual([]);
  });
});
