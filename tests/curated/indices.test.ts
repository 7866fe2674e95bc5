import { describe, expect, it } from "vitest";
import { LOCALES } from "../../src/i18n/text.ts";
import { flatBlocks } from "../../src/report/report.ts";
import { areasOf } from "../../src/state/area-chosen.ts";
import type { Filters } from "../../src/state/filters.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import { originOf } from "../../src/explain/origin-of.ts";
import { openTemplate } from "../../src/views/index/chosen.ts";
import { report } from "../../src/views/index/report.ts";
import { sceneOf } from "../../src/views/index/scene.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { bundled } from "../fixture.ts";
import { curatedStock } from "../stock.ts";

const stock = { ...curatedStock(), manifest: bundled.bundle.manifest };
const templates = bundled.curated.indices;

describe.each(templates)("the template $id", (template) => {
  const filters = ADDRESS.patched(ADDRESS.defaults, openTemplate(template));
  const said = (locale: Filters["locale"]) =>
    report({ ...filters, locale }, { stock, address: () => "#/", sheet: EMPTY_SHEET });

  it("opens with a score for each of its areas, and refuses none of its members", () => {
    const { outcome, refused, unread, areas, template: named } = sceneOf(stock, filters);
    expect(refused.map(({ member, why }) => `${member.key} ${why}`)).toEqual([]);
    expect(unread).toEqual([]);
    expect(named?.id).toBe(template.id);
    expect(outcome.kind === "scored" && outcome.areas.map(({ area }) => area).sort()).toEqual(
      [...areas].sort(),
    );
    expect(areas).toEqual(areasOf(stock.data.areas, filters.areas));
  });

  it("takes its period as the newest that its members share", () => {
    expect(sceneOf(stock, { ...filters, indexPeriod: template.period }).period).toBe(template.period);
    expect(sceneOf(stock, ADDRESS.patched(filters, { indexPeriod: undefined })).period).toBe(template.period);
  });

  it.each(LOCALES)("says how far its order can be trusted before the first picture (%s)", (locale) => {
    const kinds = flatBlocks(said(locale).blocks).map(({ kind }) => kind);
    expect(kinds.indexOf("verdict")).toBeLessThan(kinds.indexOf("chart"));
  });

  it("opens every score and part down to figures of sources", () => {
    const { figures } = said("zh");
    for (const subject of figures.values()) {
      if (subject.kind !== "composite") continue;
      const origin = originOf(subject, { stock, locale: "zh" });
      const raw = origin.arithmetic?.operands.flatMap((part) => part.arithmetic?.operands ?? []) ?? [];
      expect(raw).toHaveLength(template.members.length);
      expect(raw.every(({ value }) => value !== "—")).toBe(true);
    }
  });
});

it("none is called official", () => {
  const said = templates.flatMap(({ name, idea, rationale }) =>
    [name, idea, rationale].flatMap(({ zh, en }) => [zh, en]),
  );
  expect(said.filter((text) => /官方|official/i.test(text))).toEqual([]);
});
