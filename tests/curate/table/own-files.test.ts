import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createDesk } from "../../../src/curate/table/desk.ts";
import type { Order } from "../../../src/curate/table/desk.ts";
import { UNDECIDED } from "../../../src/curate/table/decisions.ts";
import type { Bound } from "../../../src/core/types.ts";
import { sha256Of } from "../../../src/exports/verify/sha256.ts";
import { ownSource } from "../../../src/core/own.ts";
import { cases, seldom } from "../../extent.ts";
import { LARGE, WIDE_BOOK } from "../../own-files/large.ts";
import { FOLDER, KEPT_FILES } from "../../own-files/make.ts";
import { catalogue } from "./catalogue.ts";

const desk = createDesk(catalogue, sha256Of);
const SIGNS: Record<Bound, string> = { exact: "", "at-least": "≥", "at-most": "≤", about: "≈" };

/** What becomes of a file that nobody says a word about. */
function readBy(file: string, bytes: Uint8Array) {
  const opened = desk.open(file, bytes, undefined, () => undefined);
  if (opened.kind === "trouble") return opened;
  const order: Order = { tables: opened.tables, decisions: UNDECIDED, known: [] };
  const taken = desk.take(order, {
    source: ownSource({ hash: opened.hash, file, kind: "yearbook" }),
    status: "unknown",
    taken: "2024-01-01T00:00:00Z",
  });
  const figures = taken?.observations.map(({ indicator, area, period, value, bound, note }) => {
    const mark = note?.zh.replace("原表此处有标记", "") ?? "";
    return `${indicator} ${area} ${period} ${SIGNS[bound]}${value}${mark}`;
  });
  const rejected = desk.rejects(order).map(({ sheet, cell, error }) => `${sheet}!${cell} ${error}`);
  return { kind: "read", figures: figures?.sort(), rejected: rejected.sort() };
}

describe("a table file as people make them", () => {
  it.each(KEPT_FILES)("$file: $about", (own) => {
    const answer = readBy(own.file, new Uint8Array(readFileSync(join(FOLDER, own.file))));
    if ("refused" in own) {
      const { refused, detail } = own;
      expect(answer).toMatchObject({ kind: "trouble", trouble: refused, ...(detail && { detail }) });
      return;
    }
    const { figures, rejected = [] } = own;
    expect(answer).toEqual({
      kind: "read",
      figures: [...figures].sort(),
      rejected: [...rejected].sort(),
    });
  });

  it.each(KEPT_FILES)("$file is what its table says", ({ file, bytes }) => {
    expect(Buffer.compare(readFileSync(join(FOLDER, file)), bytes())).toBe(0);
  });

  it.each(cases(LARGE, (_, at) => at === 0))("$file: $about", (own) => {
    const bytes = own.bytes();
    expect(bytes.length).toBeGreaterThan(5 * 2 ** 20);
    if ("refused" in own) throw new Error(own.file);
    expect(readBy(own.file, bytes)).toEqual({
      kind: "read",
      figures: [...own.figures].sort(),
      rejected: [],
    });
  });

  seldom("a workbook of 200,000 cells names each of the cells that are not taken", () => {
    const bytes = WIDE_BOOK.bytes();
    expect(bytes.length).toBeGreaterThan(5 * 2 ** 20);
    const answer = readBy(WIDE_BOOK.file, bytes);
    if (!("figures" in answer)) throw new Error("It is not read.");
    expect([answer.figures?.length, answer.rejected.length]).toEqual([WIDE_BOOK.taken, WIDE_BOOK.rejected]);
  });
});
