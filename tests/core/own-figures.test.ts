import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withOwnFigures, withoutOwnFigures } from "../../src/core/own-figures.ts";
import { isOwn, ownSource } from "../../src/core/own.ts";
import { partitionOf } from "../../src/core/partition.ts";
import { choicesOf } from "../../src/core/series.ts";
import { SOURCE_KINDS } from "../../src/core/types.ts";
import type { IndicatorId, Observation, Source, SourceId } from "../../src/core/types.ts";
import { HUANGPU, madeUp, madeUpPartition, period, TIANHE } from "../made-up.ts";
import { hashOf, ownFile } from "../own.ts";

const { indicator } = madeUpPartition([]);
const bureau: Source = {
  ...{ id: "made-up" as SourceId, publisher: "编造市统计局", title: "编造的年鉴", date: "2023" },
  ...{ kind: "yearbook", tier: "A", readIn: "original", titleKind: "document", url: null },
};
const ours = (figures: readonly Observation[]) =>
  partitionOf({ indicator, sources: [bureau], vintages: [] }, figures);

const figures = fc.array(
  fc.record({
    area: fc.constantFrom(TIANHE, HUANGPU),
    period: fc.constantFrom(...["2021", "2022", "2022-03", "undated"].map(period)),
    value: fc.integer({ min: 1, max: 9 }),
    indicator: fc.constantFrom(indicator.id, "another" as IndicatorId),
  }),
  { maxLength: 8 },
);
const files = fc
  .tuple(figures, figures)
  .map(([a, b]) => [ownFile(a, { digits: "a", isFirst: true }), ownFile(b, { digits: "b" })]);

describe("a reader's figures over a partition", () => {
  it("leave it as it was when they are taken off", () => {
    const isElsewhere = fc.boolean();
    fc.assert(
      fc.property(figures, files, isElsewhere, (rows, own, away) => {
        const whole = ours(rows.map((row) => madeUp(row)));
        const before = away ? { ...whole, origin: { kind: "elsewhere" as const, file: "o.json" } } : whole;
        expect(withoutOwnFigures(withOwnFigures(before, own))).toEqual(before);
      }),
    );
  });

  it("stand where partitions have them, however often they are laid", () => {
    fc.assert(
      fc.property(figures, files, (rows, own) => {
        const before = ours(rows.map((row) => madeUp(row)));
        const laid = withOwnFigures(before, own);
        const all = [...before.observations, ...own.flatMap(({ observations }) => observations)];
        const sources = [bureau, ...own.map(({ source }) => source)];
        const expected = partitionOf({ indicator, sources, vintages: [] }, all);
        expect(laid.observations).toEqual(expected.observations);
        expect(laid.origin).toEqual(expected.origin);
        expect(withOwnFigures(laid, own)).toEqual(laid);
        expect(withOwnFigures(laid, [])).toEqual(before);
      }),
    );
  });

  it("keep the order of ours, of which a file of origins speaks row by row", () => {
    const rows = [madeUp({ area: HUANGPU }), madeUp({ area: TIANHE })];
    const unsorted = madeUpPartition(rows);
    const laid = withOwnFigures(unsorted, [ownFile([{ area: TIANHE }])]);
    expect(laid.observations.filter(({ source }) => !isOwn(source))).toEqual(rows);
  });

  it("leave the partition itself alone where they say nothing of it", () => {
    const before = ours([madeUp()]);
    expect(withOwnFigures(before, [ownFile([{ indicator: "another" as IndicatorId }])])).toBe(before);
    expect(withoutOwnFigures(before)).toBe(before);
  });

  it("say who the file is before its whole record is there", () => {
    const own = ownFile([{}], { isFirst: true });
    const before = { ...ours([madeUp()]), origin: { kind: "elsewhere" as const, file: "o.json" } };
    const laid = withOwnFigures(before, [own]);
    expect(laid.sources.get(own.source.id)).toEqual({
      id: "own-a00000000000",
      publisher: "自有数据（编造的a.xlsx）",
      english: { publisher: "Own data (编造的a.xlsx)" },
      tier: "B",
      readIn: "transcription",
      first: true,
    });
    expect(laid.origin).toEqual(before.origin);
  });
});

describe("which figure stands", () => {
  const chosen = (own: ReturnType<typeof ownFile>, our = madeUp({ value: 1 })) =>
    choicesOf(withOwnFigures(ours([our]), [own]), TIANHE).get(period("2022"))?.chosen.value;

  it("is ours by its tier, unless the reader put theirs first", () => {
    expect(chosen(ownFile([{ value: 2 }]))).toBe(1);
    expect(chosen(ownFile([{ value: 2, status: "unknown" }], { isFirst: true }))).toBe(2);
  });

  it("is ours all the same where theirs is about a part", () => {
    expect(chosen(ownFile([{ value: 2, scope: { zh: "某街", en: "a street" } }], { isFirst: true }))).toBe(1);
  });

  it("is theirs where there is no other", () => {
    expect(chosen(ownFile([{ value: 2 }], { kind: "article" }), madeUp({ area: HUANGPU }))).toBe(2);
  });
});

describe("the source that a reader's file is", () => {
  const declared = { hash: hashOf("0123456789abcdef"), file: "区年鉴.xlsx" } as const;

  it("is told as the reader's data, whoever produced the figures", () => {
    expect(
      ownSource({
        ...declared,
        kind: "yearbook",
        publisher: "编造区统计局",
        title: "年鉴2023",
        date: "2023-11",
      }),
    ).toEqual({
      id: "own-0123456789ab",
      publisher: "自有数据（区年鉴.xlsx）",
      originator: "编造区统计局",
      english: { publisher: "Own data (区年鉴.xlsx)" },
      readIn: "transcription",
      titleKind: "document",
      title: "年鉴2023",
      date: "2023-11",
      kind: "yearbook",
      tier: "B",
      url: null,
      sha256: declared.hash,
    });
  });

  it("has the file's name for a title where none is declared, and another id when it is taken again", () => {
    expect(ownSource({ ...declared, kind: "news", before: 1 })).toMatchObject({
      id: "own-0123456789ab-2",
      titleKind: "description",
      title: "区年鉴.xlsx",
      date: "unknown",
      tier: "C",
    });
  });

  it("is never of tier A", () => {
    const tiers = SOURCE_KINDS.map((kind) => ownSource({ ...declared, kind }).tier);
    expect(tiers).not.toContain("A");
  });
});
