import { expect, it } from "vitest";
import { refusalOf } from "../../../src/core/measure.ts";
import { MEASURES } from "../../../src/core/measures.ts";
import { needKey } from "../../../src/data/needs.ts";
import { emptyStock, isMet, withManifest } from "../../../src/data/stock.ts";
import type { Manifest } from "../../../src/data/wire.ts";
import { needs } from "../../../src/views/compare/needs.ts";
import { view } from "../../../src/views/compare/view.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { bundled, bundledJson } from "../../fixture.ts";
import { cases } from "../../extent.ts";
import { loadedFor } from "../../loaded.ts";

const first = emptyStock(bundledJson(bundled.bundle.manifestFile) as Manifest);
const whole = bundled.bundle.manifest;

it("the first list of indicators is not the whole one", () => {
  expect(first.manifest.indicators.length).toBeLessThan(whole.indicators.length);
});

it.each(MEASURES)(
  "%s: once all is there, the whole list of indicators asks for nothing more",
  async (measure) => {
    const every = cases(whole.indicators, (_, at) => at % 4 === MEASURES.indexOf(measure) % 4);
    for (const { id: indicator } of every) {
      const filters = { ...ADDRESS.defaults, indicator, measure };
      const loaded = await loadedFor(view, filters, first);
      const { indicator: definition } = loaded.data.partitions.get(indicator) ?? {};
      expect(definition, indicator).toBeDefined();
      if (definition && refusalOf(measure, definition) !== undefined) continue;
      const later = needs(filters, withManifest(loaded, whole));
      const missing = later.all.filter((need) => !isMet(withManifest(loaded, whole), need)).map(needKey);
      expect(missing, indicator).toEqual([]);
    }
  },
);
