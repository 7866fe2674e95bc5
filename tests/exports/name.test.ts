import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName, safeName } from "../../src/exports/name.ts";
import type { Block, TableBlock } from "../../src/report/blocks.ts";

function table(title: string): TableBlock {
  return { kind: "table", id: "table", title, table: { columns: [], rows: [] } };
}

function headed(lead: string | undefined): Block {
  return { kind: "finding", id: "finding", text: "", ...(lead !== undefined && { lead }) };
}

function named(title: string, block?: Block, others: readonly Block[] = []): string {
  return fileName({ title, blocks: [...(block ? [block] : []), ...others] }, block, "csv");
}

describe("a file's name", () => {
  it.each<[string, string, string]>([
    [
      "says indicator, period, areas and kind",
      named("地区生产总值 · 2022年 · 三区", table("排名 · 亿元")),
      "地区生产总值-2022年-三区-排名.csv",
    ],
    [
      "in the report's language",
      named("GDP · 2022 · the three districts", table("Ranking · 100 million yuan")),
      "GDP-2022-the three districts-Ranking.csv",
    ],
    ["of the whole report", named("改革案例"), "改革案例.csv"],
    [
      "with the report's own heading where that says more",
      named("监测 · 例会", headed("监测 · 例会 · 三区 · 2026-11-27")),
      "监测-例会-三区-2026-11-27.csv",
    ],
    ["never with one of something else", named("改革案例", headed("天河 2022年")), "改革案例.csv"],
    ["nor with an empty one", named("改革案例", headed(undefined)), "改革案例.csv"],
    ["tells two alike apart", named("画像", table("经济 · 甲"), [table("经济 · 乙")]), "画像-经济-甲.csv"],
    ["without what systems forbid", named("元/人: a*b?", table('<"x">|')), "元_人_ a_b_-_x_.csv"],
    ["of a report without a title", named(""), "file.csv"],
    ["never a device", named("NUL"), "_NUL.csv"],
    ["never hidden, never with a dot at its end", named(" .a. "), "a.csv"],
  ])("%s", (_, name, expected) => {
    expect(name).toBe(expected);
  });

  it("keeps the kind where the areas are too many to be named", () => {
    const name = named(`地区生产总值 · 2022年 · ${"天河、".repeat(60)}`, table("排名 · 亿元"));
    expect(name).toMatch(/^地区生产总值-2022年-天河.*…-排名\.csv$/u);
  });

  it("is fit for every system, whatever it is made of", () => {
    const character = fc.oneof(
      fc.constantFrom("a", "天", ".", " ", "/", "\\", ":", "·", "\n", "\u0000", "👩‍🔬", "é"),
      fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    );
    const any = fc.oneof(
      fc.string({ unit: character, maxLength: 300 }),
      fc.constantFrom("con", "AUX", " · "),
    );
    fc.assert(
      fc.property(any, any, (title, kind) => {
        const name = named(title, table(kind));
        expect(name).toMatch(/\.csv$/);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cs}]|^[\s.]|[\s.]$/u);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
        expect(safeName(name)).toBe(name);
      }),
    );
  });
});
