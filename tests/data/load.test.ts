import { describe, expect, it } from "vitest";
import type { Partition } from "../../src/core/dataset.ts";
import type { IndicatorId } from "../../src/core/types.ts";
import { loadAtlas, loadManifest, loadOrigin, loadPartition } from "../../src/data/load.ts";
import type { FetchText } from "../../src/data/load.ts";
import type { PartitionWire } from "../../src/data/wire.ts";
import { bundled, partitionOf } from "../fixture.ts";

const { files, manifest, manifestFile } = bundled.bundle;
const GDP = "gdp" as IndicatorId;
const gdpFile = manifest.indicators.find(({ id }) => id === GDP)?.file ?? "";
const gdpText = files.get(gdpFile) ?? "";
const landFile = manifest.indicators.find(({ id }) => id === "land-area")?.file ?? "";

/** A server that has the bundled files. */
const serve: FetchText = (file) => {
  const text = files.get(file);
  return Promise.resolve(text === undefined ? { status: 404, text: "not found" } : { status: 200, text });
};

function answering(text: string, status = 200): FetchText {
  return () => Promise.resolve({ status, text });
}

const broken: readonly (readonly [string, FetchText, object])[] = [
  ["no answer", () => Promise.resolve(undefined), { kind: "unreachable" }],
  ["404", answering("not found", 404), { kind: "status", status: 404 }],
  ["500 with a whole file", answering(gdpText, 500), { kind: "status", status: 500 }],
  ["a truncated file", answering(gdpText.slice(0, gdpText.length / 2)), { kind: "not-json" }],
  ["a web page", answering("<!doctype html><title>Sign in</title>"), { kind: "page" }],
  ["nothing", answering(""), { kind: "not-json" }],
  ["JSON of another kind", answering('{"hello":"world"}'), { kind: "not-ours" }],
  ["null", answering("null"), { kind: "not-ours" }],
];

describe("loadManifest", () => {
  it("loads what the build wrote", async () => {
    const { topics, release, evidence, catalog } = manifest;
    const areas = manifest.areas.map((area) => ({ ...area, keys: "" }));
    const value: unknown = expect.objectContaining({ areas, topics, release, evidence, catalog });
    expect(await loadManifest(serve, manifestFile)).toEqual({ kind: "ready", value });
  });

  it.each(broken)("says what went wrong: %s", async (_, fetchText, problem) => {
    expect(await loadManifest(fetchText, "manifest.json")).toEqual({
      kind: "failed",
      file: "manifest.json",
      problem,
    });
  });
});

describe("loadPartition", () => {
  it("loads an indicator's figures", async () => {
    const loaded = await loadPartition(serve, manifest, GDP);
    if (loaded.kind === "failed") throw new Error(loaded.file);
    const figures = ({ observations }: Partition) => observations.map(({ value, source }) => [value, source]);
    expect(figures(loaded.value)).toEqual(figures(partitionOf("gdp")));
    expect(loaded.value.origin.kind).toBe("elsewhere");
  });

  it.each(broken)("says what went wrong: %s", async (_, fetchText, problem) => {
    expect(await loadPartition(fetchText, manifest, GDP)).toEqual({ kind: "failed", file: gdpFile, problem });
  });

  it.each<[string, string]>([
    ["another indicator's partition", files.get(landFile) ?? ""],
    ["another format", gdpText.replace('"format":1', '"format":2')],
    [
      "a partition broken further in",
      gdpText.replace(/"sparse":\{.*/s, '"sparse":{"bound":5},"origin":"x"}'),
    ],
    [
      "sources that are none",
      gdpText.replace(/"sources":\[.*?\],"vintages"/s, '"sources":[null],"vintages"'),
    ],
  ])("refuses %s", async (_, text) => {
    expect(await loadPartition(answering(text), manifest, GDP)).toEqual({
      kind: "failed",
      file: gdpFile,
      problem: { kind: "not-ours" },
    });
  });

  it("names the file of an indicator that the manifest does not know", async () => {
    const unknown = "no-such-thing" as IndicatorId;
    expect(await loadPartition(serve, manifest, unknown)).toEqual({
      kind: "failed",
      file: "no-such-thing.json",
      problem: { kind: "status", status: 404 },
    });
  });
});

describe("loadOrigin", () => {
  const file = (JSON.parse(gdpText) as PartitionWire).origin;
  const gdp: Partition = { ...partitionOf("gdp"), origin: { kind: "elsewhere", file } };

  it("adds literals and full sources, and asks for them once", async () => {
    const loaded = await loadOrigin(serve, gdp);
    if (loaded.kind === "failed") throw new Error(loaded.file);
    const written = loaded.value.observations.flatMap(({ asWritten }) => asWritten ?? []);
    expect(written).toContain("35572870万元");
    const again = await loadOrigin(() => Promise.reject(new Error("asked again")), loaded.value);
    expect(again).toEqual(loaded);
  });

  it.each(broken)("says what went wrong: %s", async (_, fetchText, problem) => {
    expect(await loadOrigin(fetchText, gdp)).toEqual({ kind: "failed", file, problem });
  });
});

describe("loadAtlas", () => {
  it("loads the boundaries of both cities and the tile grid", async () => {
    const loaded = await loadAtlas(serve, manifest);
    expect(loaded.kind === "ready" ? Object.keys(loaded.value.cities) : loaded).toEqual(["440100", "440300"]);
  });

  it.each(broken)("says what went wrong: %s", async (_, fetchText, problem) => {
    expect(await loadAtlas(fetchText, manifest)).toEqual({
      kind: "failed",
      file: manifest.geo["atlas"],
      problem,
    });
  });
});
