import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { fileOf } from "../../../src/exports/registry.ts";
import { verify } from "../../../src/exports/verify/verify.ts";
import type { Block } from "../../../src/report/blocks.ts";
import { blockOf } from "../../../src/report/report.ts";
import { IDLE } from "../taken.ts";
import { byHand, inBooks } from "./by-hand.ts";
import { PRESENT, takenAt } from "./present.ts";

const FORMATS = ["pptx", "docx"] as const;
const CHART = /charts\/chart\d+\.xml$/;
/** A value as a chart's part keeps it. */
const VALUE = /(<c:(?:val|xVal)>.*?<c:v>)([^<]*)(<\/c:v>)/s;

async function written(format: (typeof FORMATS)[number], link: string, id: string): Promise<Uint8Array> {
  const taken = await takenAt(link);
  const block: Block | undefined = blockOf(taken.report, id);
  if (!block) throw new Error(`no block ${id}`);
  const { content } = await fileOf(format, taken, block, IDLE);
  return new Uint8Array(await new Blob([content]).arrayBuffer());
}

async function told(bytes: Uint8Array) {
  const outcome = await verify(bytes, PRESENT);
  if (outcome.kind === "untold") throw new Error(outcome.why);
  return outcome;
}

describe.each(FORMATS)("the charts in a file as %s", (format) => {
  describe("of a ranking", () => {
    let bytes: Uint8Array;
    beforeAll(async () => {
      bytes = await written(format, "#/compare?i=gdp&p=2022", "ranking");
    });

    it("agree when fresh", async () => {
      expect(await told(bytes)).toMatchObject({ kind: "same", checked: "native" });
    });

    it("name a bar that was drawn longer by hand, and nothing else", async () => {
      const altered = byHand(bytes, CHART, (xml) => xml.replaceAll("<c:v>5514.49<", "<c:v>5614.49<"));
      const { kind, differences } = await told(altered);
      expect(kind).toBe("differs");
      expect(differences).toMatchObject([{ row: "福田", inFile: "5614.49 亿元", now: "5514.49 亿元" }]);
      expect(differences[0]?.column).toMatch(/^图：/);
    });

    it("name a cell that was changed in the workbook behind the bars", async () => {
      const altered = inBooks(bytes, (xml) => xml.replaceAll("<v>5514.49<", "<v>5614.49<"));
      expect((await told(altered)).differences).toMatchObject([{ row: "福田", inFile: "5614.49 亿元" }]);
    });

    it("name it once where bar and cell were changed together, as Office does", async () => {
      const inChart = byHand(bytes, CHART, (xml) => xml.replaceAll("<c:v>5514.49<", "<c:v>5614.49<"));
      const both = inBooks(inChart, (xml) => xml.replaceAll("<v>5514.49<", "<v>5614.49<"));
      expect((await told(both)).differences).toHaveLength(1);
    });

    it("agree when Office has written a number with all the digits of its memory", async () => {
      const saved = byHand(bytes, CHART, (xml) =>
        xml.replaceAll("<c:v>5514.49<", "<c:v>5514.4899999999998<"),
      );
      expect(await told(saved)).toMatchObject({ kind: "same", checked: "native" });
    });

    it("miss a bar that was taken out", async () => {
      const without = byHand(bytes, CHART, (xml) =>
        xml.replace(/<c:pt idx="\d+"><c:v>5514\.49<\/c:v><\/c:pt>/, ""),
      );
      const emptied = inBooks(without, (xml) => xml.replace(/<v>5514\.49<\/v>/, ""));
      const { differences } = await told(emptied);
      expect(differences).toMatchObject([{ row: "福田", now: "5514.49 亿元" }]);
      expect(differences[0]).not.toHaveProperty("inFile");
    });

    it("are not said to be checked where one is none of the view's", async () => {
      const parts = unzipSync(bytes);
      const [path = ""] = Object.keys(parts).filter((name) => CHART.test(name));
      const other = strFromU8(parts[path] ?? new Uint8Array()).replace(
        /(<c:pt idx="\d+"><c:v>)(?=[^<\d][^<]*<)/g,
        "$1别的",
      );
      const added = zipSync({ ...parts, [path.replace(/\d+/, "99")]: strToU8(other) });
      expect(await told(added)).toMatchObject({ kind: "same", checked: "mark" });
    });
  });

  it.each([
    ["#/compare?i=gdp&p=2022&m=head&a=all", "trend"],
    ["#/compare?i=registered-migration-net&p=2019&a=all", "ranking"],
  ])("of %s %s agree, and the first value of each, altered, is named alone", async (link, id) => {
    const bytes = await written(format, link, id);
    expect(await told(bytes)).toMatchObject({ kind: "same", checked: "native" });
    const paths = Object.keys(unzipSync(bytes)).filter((name) => CHART.test(name));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const altered = byHand(bytes, new RegExp(`^${path}$`), (xml) =>
        xml.replace(
          VALUE,
          (_, head: string, value: string, foot: string) => head + String(Number(value) + 1e6) + foot,
        ),
      );
      const { kind, differences } = await told(altered);
      expect(kind).toBe("differs");
      expect(differences).toHaveLength(1);
      expect(Number.parseFloat(differences[0]?.inFile ?? "")).toBeGreaterThan(9e5);
    }
  });
});
