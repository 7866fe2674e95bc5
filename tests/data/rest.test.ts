import { describe, expect, it } from "vitest";
import { loadManifest, loadWhole } from "../../src/data/load.ts";
import type { FetchText } from "../../src/data/load.ts";
import { splitManifest } from "../../src/curate/encode-manifest.ts";
import { wholeManifest } from "../../src/data/rest.ts";
import { bundled } from "../fixture.ts";

const { bundle } = bundled;
const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
  entries.toSorted((a, b) => a.id.localeCompare(b.id));

const fetchText: FetchText = (file) =>
  Promise.resolve({ status: bundle.files.has(file) ? 200 : 404, text: bundle.files.get(file) ?? "" });

async function firstOf() {
  const loaded = await loadManifest(fetchText, bundle.manifestFile);
  if (loaded.kind === "failed") throw new Error(loaded.file);
  return loaded.value;
}

describe("the list of indicators in two files", () => {
  it("holds what the home view opens with in the first, without search keys", async () => {
    const { indicators } = await firstOf();
    expect(indicators.map(({ id, keys }) => [id, keys])).toEqual([
      ["gdp", ""],
      ["gdp-growth-real", ""],
      ["gdp-per-capita", ""],
      ["resident-population", ""],
      ["census-population", ""],
      ["land-area", ""],
    ]);
  });

  it("is whole again with the second", async () => {
    const loaded = await loadWhole(fetchText, await firstOf());
    if (loaded.kind === "failed") throw new Error(loaded.file);
    expect(byId(loaded.value.indicators)).toEqual(byId(bundle.manifest.indicators));
    expect(loaded.value.areas).toEqual(bundle.manifest.areas);
    expect(loaded.value.rest).toBeUndefined();
  });

  it("is not fetched twice", async () => {
    const loaded = await loadWhole(() => Promise.reject(new Error("asked again")), bundle.manifest);
    expect(loaded).toEqual({ kind: "ready", value: bundle.manifest });
  });

  it("says so where the second is not there or another file", async () => {
    const first = await firstOf();
    expect(await loadWhole(() => Promise.resolve(undefined), first)).toMatchObject({ kind: "failed" });
    expect(wholeManifest(first, { format: 1, indicators: [] })).toBeUndefined();
    expect(wholeManifest(first, splitManifest(bundle.manifest, new Set(), new Set()).rest)).toBeDefined();
  });
});
