import { expect, it } from "vitest";
import { bookOf } from "../../../src/exports/office/book.ts";
import { fileOf, formatsOf, formatsOfReport } from "../../../src/exports/registry.ts";
import type { ExportFormat } from "../../../src/exports/registry.ts";
import { flatBlocks } from "../../../src/report/report.ts";
import { plain } from "../../../src/report/rich.ts";
import { bytesOf } from "../../exports/office/read.ts";
import { IDLE, takenOf } from "../../exports/taken.ts";
import { shownAt } from "../../shown.ts";

/** Pictures of points are painted by a browser: a PNG, and what Office cannot draw itself. */
const PAINTED: readonly ExportFormat[] = ["png", "pptx", "docx"];
const inNode = (formats: readonly ExportFormat[]) => formats.filter((one) => !PAINTED.includes(one));

it.each(["#/index", "#/index?a=gz&xi=gdp!head!h40~gdp!area!h60&xp=2022&xa=geometric&l=en"])(
  "every format takes %s, whole and block by block, with its method sheet",
  async (link) => {
    const taken = takenOf((await shownAt(link)).report);
    const written = async (...[format, , block]: Parameters<typeof fileOf>) =>
      (await bytesOf((await fileOf(format, taken, block, IDLE)).content)).length;
    for (const format of inNode(formatsOfReport()))
      expect(await written(format, taken, undefined, IDLE), format).toBeGreaterThan(100);
    for (const block of flatBlocks(taken.report.blocks))
      for (const format of block.kind === "chart"
        ? inNode(formatsOf(block))
        : formatsOf(block).filter((one) => one !== "png"))
        expect(await written(format, taken, block, IDLE), `${format} ${block.id}`).toBeGreaterThan(100);
    const method = flatBlocks(taken.report.blocks).flatMap((one) => (one.kind === "facts" ? one.facts : []));
    expect(method.length).toBeGreaterThan(3);
    const said = bookOf(taken, undefined, []).flatMap(({ rows }) =>
      rows.flatMap((row) => row.flatMap((cell) => (cell?.kind === "text" ? [cell.text] : []))),
    );
    expect(said.join()).toMatch(/这是读者自己的指数|This is an index of the reader's own/);
    for (const { label, value } of method)
      expect(said).toEqual(expect.arrayContaining([label, plain(value)]));
  },
);
