import { describe, expect, it } from "vitest";
import { loadCatalog, loadSource } from "../../src/data/load-catalog.ts";
import { bundled } from "../fixture.ts";

const { bundle, curated } = bundled;

function fetchText(file: string): Promise<{ status: number; text: string }> {
  const text = bundle.files.get(file);
  return Promise.resolve(text === undefined ? { status: 404, text: "" } : { status: 200, text });
}

const loaded = await loadCatalog(fetchText, bundle.manifest);
if (loaded.kind === "failed") throw new Error(loaded.file);
const catalog = loaded.value;

describe("the catalog", () => {
  it("counts every figure once, by source and by indicator", () => {
    const total = curated.observations.length;
    const sum = (counts: readonly { readonly figures: number }[]) =>
      counts.reduce((all, { figures }) => all + figures, 0);
    expect(sum(catalog.sources)).toBe(total);
    expect(sum(catalog.indicators)).toBe(total);
    expect(sum(catalog.sources.flatMap(({ feeds }) => feeds))).toBe(total);
  });

  it("states the sizes of the downloads as they are written", () => {
    expect(catalog.downloads.length).toBeGreaterThan(6);
    for (const { file, bytes } of catalog.downloads) {
      expect([file, Buffer.byteLength(bundle.files.get(`download/${file}`) ?? "")]).toEqual([file, bytes]);
    }
  });

  it("has ids for conflicts that can stand in a link, each once", () => {
    const ids = catalog.conflicts.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("uses the yearbook's 福田 GDP of 2016 and not the lone revision", () => {
    const conflict = catalog.conflicts.find(({ id }) => id === "gdp-440304-2016");
    expect(conflict?.used.value).toBe(3557.287);
    expect(conflict?.others.map(({ figure, because }) => [figure.value, because])).toContainEqual([
      3725,
      "series",
    ]);
  });

  it("leads to the figures of each source", async () => {
    const source = catalog.sources.find(({ id }) => id === "tianhe-nansha-articles-2020");
    if (!source) throw new Error("no source");
    const figures = await loadSource(fetchText, source);
    if (figures.kind === "failed") throw new Error(figures.file);
    expect(figures.value.figures).toHaveLength(source.figures);
    expect(await loadSource(fetchText, { ...source, file: "nothing.json" })).toMatchObject({
      kind: "failed",
    });
  });

  it("is named by the manifest and says so when it is broken", async () => {
    expect(bundle.files.has(bundle.manifest.catalog)).toBe(true);
    const answer = { status: 200, text: '{"format":1}' };
    expect(await loadCatalog(() => Promise.resolve(answer), bundle.manifest)).toMatchObject({
      problem: { kind: "not-ours" },
    });
  });
});
