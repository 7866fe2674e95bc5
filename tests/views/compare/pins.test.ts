import { describe, expect, it } from "vitest";
import { originNotice } from "../../../src/app/mending.ts";
import { lastingLink } from "../../../src/app/lasting.ts";
import { pins } from "../../../src/views/compare/pins.ts";
import { sceneOf } from "../../../src/views/compare/scene.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { curatedStock } from "../../stock.ts";

const stock = curatedStock();
const { release } = stock.manifest;

describe("a copied link of the compare view", () => {
  it.each(["raw", "index"] as const)("names the year and the base that are shown (%s)", (measure) => {
    for (const { id: indicator } of stock.manifest.indicators) {
      const filters = { ...ADDRESS.defaults, indicator, measure };
      const link = lastingLink(filters, pins(filters, stock), release);
      const pinned = ADDRESS.decode(link.replace(/&r=.*/, ""));
      expect(pinned.problems).toEqual([]);
      expect([indicator, pinned.filters.when.kind]).not.toEqual([indicator, "common"]);
      const [shown, again] = [filters, pinned.filters].map((one) => {
        const { when, measurement } = sceneOf(stock.data, one) ?? {};
        return { when, base: measurement?.base };
      });
      expect([indicator, again]).toEqual([indicator, shown]);
    }
  });
});

describe("a link of another release", () => {
  it("names both, and the same one says nothing", async () => {
    expect(await originNotice(release, release)).toBeUndefined();
    const then = { id: "0badf00d", date: "2025-01-02" };
    const { zh, en } = (await originNotice(then, release)) ?? { zh: "", en: "" };
    for (const text of [zh, en]) {
      expect(text).toContain("0badf00d (2025-01-02)");
      expect(text).toContain(`${release.id} (${release.date})`);
    }
  });
});
