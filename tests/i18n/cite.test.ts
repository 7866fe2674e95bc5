import { describe, expect, it } from "vitest";
import type { Source, SourceId } from "../../src/core/types.ts";
import { citeGb, citePlain } from "../../src/i18n/cite.ts";
import { titleText } from "../../src/i18n/source-names.ts";

/** A made-up source. */
function source(fields: Partial<Source>): Source {
  return {
    id: "made-up" as SourceId,
    publisher: "编造市统计局",
    readIn: "original",
    titleKind: "document",
    title: "编造公报",
    date: "2023-03",
    kind: "bulletin",
    tier: "A",
    url: null,
    ...fields,
  };
}

const quotation = source({
  publisher: "编造报",
  carrier: "编造报（转载）",
  originator: "编造市统计局",
  readIn: "quotation",
  title: "去年经济",
  kind: "news",
});

describe("a citation names what was read", () => {
  it.each<[string, Source, string, string]>([
    [
      "an original by publisher and title",
      source({}),
      "编造市统计局. 编造公报[R]. (2023-03).",
      "编造市统计局, 编造公报, 2023-03",
    ],
    [
      "a copy likewise",
      source({ readIn: "copy" }),
      "编造市统计局. 编造公报[R]. (2023-03).",
      "编造市统计局, 编造公报, 2023-03",
    ],
    [
      "a description as words that are not its title",
      source({ titleKind: "description", date: "unknown" }),
      "编造市统计局. [编造公报][R].",
      "编造市统计局, [编造公报]",
    ],
    [
      "a quotation by its carrier, with whom it quotes",
      quotation,
      "编造市统计局，转引自：编造报（转载）. 去年经济[N]. (2023-03).",
      "编造市统计局, quoted in: 编造报（转载）, 去年经济, 2023-03",
    ],
    [
      "a quotation of nobody named",
      source({ readIn: "quotation", publisher: "编造站", titleKind: "description", kind: "news" }),
      "转引自：编造站. [编造公报][N]. (2023-03).",
      "quoted in: 编造站, [编造公报], 2023-03",
    ],
  ])("%s", (_, cited, gb, plain) => {
    expect([citeGb(cited), citePlain(cited, "en")]).toEqual([gb, plain]);
  });

  it("says of a description that it is one", () => {
    expect(titleText(source({ titleKind: "description" }), "zh")).toBe("编造公报（本站所拟，原题不详）");
    expect(titleText(source({}), "zh")).toBe("编造公报");
  });
});
