import { expect, it } from "vitest";
import { layOutTable, linesIn } from "../../src/exports/word/columns.ts";
import { outlineOf } from "../../src/exports/word/outline.ts";
import { LINE_WIDTH } from "../../src/exports/word/page.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { cases } from "../extent.ts";
import { shownAt } from "../shown.ts";

const LINKS = [
  "#/area/440112",
  "#/overview?a=all",
  "#/monitor?mv=meeting",
  "#/area/440304?vs=440112",
  "#/compare?p=2022&y=spread.years.basis&m=area&n=10",
  "#/compare?i=gdp&a=all&m=head&p=2020",
  "#/reforms?rl=effects&ra=440112",
  "#/reforms?rl=assessment",
  "#/monitor?a=all",
  "#/index",
  "#/data/conflicts",
  "#/data/releases",
];

const ALL = LINKS.flatMap((link) => LOCALES.map((locale) => [link, locale] as const));

/** Of what was seen, a row of 17 lines of three letters each is a tower, and one of these lines none. */
const TOWER = 12;

it.each(cases(ALL, (_, at) => at < 6))("no row of %s is a tower (%s)", async (link, locale) => {
  const { report } = await shownAt(link, locale);
  const tables = outlineOf(report).flatMap((part) => (part.kind === "table" ? part : []));
  const seen = tables.map(({ caption, table }) => {
    const { type, pieces } = layOutTable(table);
    const high = Math.max(0, ...pieces.flatMap((piece) => linesIn(table, piece, type)));
    const wide = Math.max(...pieces.map(({ widths }) => widths.reduce((sum, one) => sum + one, 0)));
    return { caption, high, isWithin: wide <= LINE_WIDTH };
  });
  expect(seen.filter(({ high, isWithin }) => high > TOWER || !isWithin)).toEqual([]);
});

it("width goes to the one long text, and to none where all stand in one line", () => {
  const tableOf = (why: string) => ({
    columns: ["name", "period", "verdict", "source", "why"].map((id) => ({ id, label: id, numeric: false })),
    rows: Array.from({ length: 12 }, (_, at) => ({
      key: String(at),
      cells: ["编造的指标名称甲乙", "2024年12月", "可比", "编造的统计局", at === 3 ? why : "无"].map(
        (text) => ({ text }),
      ),
    })),
  });
  const widthsOf = (why: string) => layOutTable(tableOf(why)).pieces[0]?.widths ?? [];
  const [short, long] = ["无", "两个时期之间口径改变，".repeat(12)].map(widthsOf);
  expect(long?.[4]).toBeGreaterThan(2 * (short?.[4] ?? Infinity));
});
