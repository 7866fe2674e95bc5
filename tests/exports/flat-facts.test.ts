import { describe, expect, it } from "vitest";
import { blockTable } from "../../src/exports/block-table.ts";
import { flatTable } from "../../src/exports/flat-table.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { flatBlocks } from "../../src/report/report.ts";
import { shownAt } from "../shown.ts";
import { cases } from "../extent.ts";

const LINKS = [
  "#/compare?i=land-area&a=all&p=undated",
  "#/compare?i=gdp&a=all&m=area&p=2022",
  "#/reforms?rl=effects",
  "#/reforms?s=futian-hetao-zone",
  "#/area/440106?vs=440304",
  "#/data/indicators?s=land-area",
];

const KEPT = cases(LINKS, (link) => !link.startsWith("#/area"));

async function tablesAt(link: string, locale: Locale) {
  const { report } = await shownAt(link, locale);
  return flatBlocks(report.blocks).flatMap((block) => {
    const table = blockTable(block, locale);
    return table ? [{ id: block.id, table, flat: flatTable(table, locale) }] : [];
  });
}

describe("a table in files", () => {
  it.each(KEPT)("says no period in the code of the data (%s)", async (link) => {
    for (const { id, flat } of await tablesAt(link, "zh"))
      for (const row of flat.rows) expect([id, row.filter((cell) => cell === "undated")]).toEqual([id, []]);
  });

  it.each(KEPT)("names a source wherever it says what sort of number it is (%s)", async (link) => {
    for (const { id, table } of await tablesAt(link, "zh")) {
      const cells = table.rows.flatMap((row) => row.cells.map((cell) => ({ key: row.key, cell })));
      const bare = cells.filter(({ cell }) => cell.bound !== undefined && cell.source === undefined);
      expect([id, bare.map(({ key }) => key)]).toEqual([id, []]);
    }
  });

  it.each([
    ["zh", "推算"],
    ["en", "derived"],
  ] as const)(
    "says of a number that no source prints that it is derived, and of no other (%s)",
    async (locale, word) => {
      const [pairs] = (await tablesAt("#/reforms?rl=effects", locale)).filter(
        ({ id }) => id === "before-after",
      );
      if (!pairs) throw new Error("no pairs");
      const { table, flat } = pairs;
      let count = 0;
      for (const id of ["before", "after"]) {
        const column = table.columns.findIndex((one) => one.id === id);
        const said = flat.ids.indexOf(`${id}-bound`);
        for (const [at, { cells, key }] of table.rows.entries()) {
          const isDerived = cells[column]?.derived === true;
          if (isDerived) count += 1;
          expect([key, String(flat.rows[at]?.[said] ?? "").includes(word)]).toEqual([key, isDerived]);
        }
      }
      expect(count).toBeGreaterThan(0);
    },
  );
});
