import { describe, expect, it } from "vitest";
import { LINK_HEAD } from "../../../src/exports/link-column.ts";
import { formatsOf } from "../../../src/exports/registry.ts";
import { verify } from "../../../src/exports/verify/verify.ts";
import { flatBlocks } from "../../../src/report/report.ts";
import { bytesOf, csvOf, PRESENT, takenAt } from "./present.ts";

const LINKS = [
  "#/compare",
  "#/compare?i=gdp&a=all&p=2022",
  "#/compare?i=gdp&a=all&m=head&p=2020",
  "#/compare?i=hightech-enterprises&p=latest.year",
  "#/compare?i=gdp&m=growth&p=2023&a=all",
  "#/compare?i=resident-population&a=sz&m=index",
  "#/compare?l=en&i=rd-expenditure&p=2019",
  "#/area/440106",
  "#/reforms?rl=effects",
];

/** Where the numbers of figures stand in a line: not in quotes, where a comma would cut them. */
const NUMBER = /(?<=^|,)-?\d+(?:\.\d+)?(?=,)/g;

describe.each(LINKS)("the tables of %s as CSV", (link) => {
  it("agree, and one altered number anywhere is named and nothing else", async () => {
    const taken = await takenAt(link);
    const blocks = flatBlocks(taken.report.blocks).filter((block) => formatsOf(block).includes("csv"));
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      const text = await csvOf(taken, block);
      const fresh = await verify(bytesOf(text), PRESENT);
      expect(fresh).toMatchObject({ kind: "same", format: "csv", release: taken.report.release.id });
      const [head = "", ...lines] = text.split("\r\n");
      for (const at of someOf(lines.length)) {
        const line = lines[at] ?? "";
        const numbers = [...line.matchAll(NUMBER)].filter(([number]) => !/^44\d{4}$/.test(number));
        const number = numbers[at % Math.max(1, numbers.length)];
        if (!number) continue;
        const altered = String(Number(number[0]) + 1);
        const changed = line.slice(0, number.index) + altered + line.slice(number.index + number[0].length);
        const outcome = await verify(bytesOf([head, ...lines.with(at, changed)].join("\r\n")), PRESENT);
        expect(outcome).toMatchObject({
          kind: "differs",
          differences: [{ inFile: altered, now: number[0] }],
        });
      }
    }
  });
});

/** The first, the middle and the last: enough to meet every kind of row. */
function someOf(count: number): readonly number[] {
  return count === 0 ? [] : [...new Set([0, Math.floor(count / 2), count - 1])];
}

describe("a table", () => {
  const gdp = async () => {
    const taken = await takenAt("#/compare?i=gdp&p=2022");
    const block = flatBlocks(taken.report.blocks).find(({ kind }) => kind === "table");
    if (!block) throw new Error("no table");
    return csvOf(taken, block);
  };

  it("agrees when a spreadsheet has saved it in its own way", async () => {
    const text = (await gdp())
      .replace("\uFEFF", "")
      .replaceAll("\r\n", "\n")
      .replace(/(\d\.\d)(?=,)/, "$10");
    expect(await verify(bytesOf(text), PRESENT)).toMatchObject({ kind: "same" });
  });

  it("names what was left out and what was added", async () => {
    const [head = "", first = "", ...lines] = (await gdp()).split("\r\n");
    const without = await verify(bytesOf([head, ...lines].join("\r\n")), PRESENT);
    expect(without).toMatchObject({ kind: "differs" });
    if (without.kind !== "differs") return;
    expect(without.differences.every(({ inFile, now }) => inFile === undefined && now !== undefined)).toBe(
      true,
    );
    const more = first.replaceAll(/天河|黄埔|福田/g, "某区").replaceAll(/44\d{4}/g, "999999");
    const added = await verify(bytesOf([head, first, more, ...lines].join("\r\n")), PRESENT);
    if (added.kind !== "differs") throw new Error("not noticed");
    expect(added.differences.every(({ now }) => now === undefined)).toBe(true);
  });

  it("that is cut off, of somebody else, or empty cannot be told", async () => {
    const text = await gdp();
    const told = async (content: string) => verify(bytesOf(content), PRESENT);
    const rows = text.split("\r\n");
    const cut = [...rows.slice(0, -1), (rows.at(-1) ?? "").split(",")[0]].join("\r\n");
    expect(await told(cut)).toMatchObject({ kind: "untold", why: "truncated", where: String(rows.length) });
    expect(await told(text.replace(LINK_HEAD.zh, "别的"))).toMatchObject({ kind: "untold", why: "no-link" });
    expect(await told("区,数\r\n天河,1\r\n")).toMatchObject({ kind: "untold", why: "no-link" });
    expect(await told("")).toMatchObject({ kind: "untold", why: "empty" });
    expect(await told("a note of somebody")).toMatchObject({ kind: "untold", why: "foreign" });
  });
});
