import { expect, it } from "vitest";
import { captionOf } from "../../src/exports/caption.ts";
import { blockTexts } from "../../src/exports/office/slides/block-texts.ts";
import { outlineOf } from "../../src/exports/word/outline.ts";
import { blockOf } from "../../src/report/report.ts";
import { takenAt } from "./verify/present.ts";

it("what only leads on from the page stands in no file", async () => {
  const taken = await takenAt("#/area/440106");
  const said = JSON.stringify([captionOf(taken).notes, outlineOf(taken.report)]);
  expect(JSON.stringify(taken.report.blocks)).toContain("查看全部");
  for (const words of ["查看全部", "在对比中打开"]) expect(said).not.toContain(words);
});

it("slides do not say that there is no case below a case", async () => {
  const { report } = await takenAt("#/area/440106");
  const block = blockOf(report, "reforms-telling");
  if (block?.kind !== "cases") throw new Error("no cases");
  expect(block.groups.some(({ cases }) => cases.length > 0)).toBe(true);
  const texts = blockTexts(block, "zh", () => "").map(({ text }) => text);
  expect(texts).not.toContain(block.none);
  const empty = blockTexts({ ...block, groups: [] }, "zh", () => "").map(({ text }) => text);
  expect(empty).toContain(block.none);
});
