import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readKept, readOwnExport, writeOwn } from "../../src/data/own-export.ts";
import { BOUNDS, NATURES, SOURCE_KINDS, STATUSES } from "../../src/core/types.ts";
import { FOCUS, period } from "../made-up.ts";
import { ownFile } from "../own.ts";

type Json = Record<string, unknown>;

const figure = fc.record(
  {
    area: fc.constantFrom(...FOCUS),
    period: fc.constantFrom(...["2022", "2023-01/2023-06", "undated"].map(period)),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    bound: fc.constantFrom(...BOUNDS),
    status: fc.constantFrom(...STATUSES),
    nature: fc.constantFrom(...NATURES),
    asWritten: fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== ""),
    locator: fc.constantFrom("Sheet1!B2", " 表1 "),
    scope: fc.constant({ zh: "某街", en: "a street" }),
  },
  { requiredKeys: ["area", "period", "value"] },
);
const file = fc
  .tuple(fc.array(figure), fc.constantFrom(...SOURCE_KINDS), fc.boolean())
  .map(([figures, kind, isFirst]) => ownFile(figures, { kind, isFirst }));

/** A file with one figure, changed as a person might. */
function changed(change: (json: { files: [Json & { observations: [Json]; source: Json }] } & Json) => void) {
  const json = JSON.parse(writeOwn([ownFile([{}])])) as Parameters<typeof change>[0];
  change(json);
  return readOwnExport(JSON.stringify(json));
}

describe("a reader's own data as a file", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(file, (own) => {
        expect(readOwnExport(`\uFEFF${writeOwn([own])}`)).toEqual({ kind: "read", files: [own] });
        expect(readKept(structuredClone(own))).toEqual(own);
      }),
    );
  });

  it.each<[string, Parameters<typeof changed>[0], string]>([
    ["a figure without a value", ({ files: [own] }) => delete own.observations[0]["value"], "value"],
    ["a number as text", ({ files: [own] }) => (own.observations[0]["value"] = "12"), "value"],
    ["no period", ({ files: [own] }) => (own.observations[0]["period"] = "2023-13"), "period"],
    ["a strange area", ({ files: [own] }) => (own.observations[0]["area"] = "<b>"), "area"],
    ["a word that no figure has", ({ files: [own] }) => (own.observations[0]["id"] = "gdp-1"), "id"],
    ["another source", ({ files: [own] }) => (own.observations[0]["source"] = "own-b"), "source"],
    ["no such indicator", ({ files: [own] }) => (own.observations[0]["indicator"] = "own-x"), "indicator"],
  ])("is refused with the place: %s", (_, change, field) => {
    expect(changed(change)).toMatchObject({
      kind: "refused",
      why: "wrong",
      problems: [{ where: `files[0].observations[0].${field}` }],
      count: 1,
    });
  });

  it.each<[string, Parameters<typeof changed>[0], string]>([
    ["the mark taken away", ({ files: [own] }) => (own.source["publisher"] = "编造市统计局"), "publisher"],
    ["the best tier", ({ files: [own] }) => (own.source["tier"] = "A"), "tier"],
    ["an address", ({ files: [own] }) => (own.source["url"] = "https://example.org/"), "url"],
    ["the id of one of ours", ({ files: [own] }) => (own.source["id"] = "yearbook"), "id"],
  ])("cannot pass for another source: %s", (_, change, field) => {
    const read = changed(change);
    const where =
      read.kind === "refused" && read.why === "wrong" ? read.problems.map((one) => one.where) : [];
    expect(where).toContain(`files[0].source.${field}`);
  });

  it("names a version that is not known, and what is something else", () => {
    expect(changed((json) => (json["version"] = 2))).toEqual({
      kind: "refused",
      why: "other-version",
      found: "2",
    });
    expect(readOwnExport('{"kind":"qujian-deck","format":1}')).toMatchObject({
      why: "other-format",
      found: "1",
    });
    expect(readOwnExport("[]")).toMatchObject({ why: "other-format", found: "" });
    expect(readOwnExport('{"format":"qujian-own",\n"version":1,\n')).toMatchObject({
      why: "not-json",
      at: "end",
    });
  });

  it("counts more problems than it tells", () => {
    const own = ownFile(Array.from({ length: 99 }, () => ({ value: Number.NaN })));
    const read = readOwnExport(writeOwn([own]));
    expect(read).toMatchObject({ why: "wrong", count: 99 });
    expect(read.kind === "refused" && read.why === "wrong" && read.problems.length).toBe(20);
  });

  it("takes no harm from names of objects' own parts", () => {
    const evil = writeOwn([ownFile([{}])]).replace(
      '"value":',
      '"__proto__":{"value":9},"constructor":1,"value":',
    );
    expect(readOwnExport(evil)).toMatchObject({ kind: "refused", why: "wrong" });
    const outside = writeOwn([ownFile([{}])]).replace(
      '"version":',
      '"__proto__":{"isFirst":true},"version":',
    );
    expect(readOwnExport(outside)).toEqual({ kind: "read", files: [ownFile([{}])] });
    expect(Object.hasOwn(Object.prototype, "isFirst")).toBe(false);
  });

  it("names a file that is there twice", () => {
    const own = ownFile([{}]);
    expect(readOwnExport(writeOwn([own, own]))).toMatchObject({
      problems: [{ where: "files[1].source.id", found: own.source.id }],
    });
  });
});
