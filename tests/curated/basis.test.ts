import { describe, expect, it } from "vitest";
import { agreementIn, ASPECTS, basisOf } from "../../src/core/basis.ts";
import type { Aspect } from "../../src/core/basis.ts";
import { isRankable } from "../../src/core/cell.ts";
import type { ValueCell, Verdict } from "../../src/core/cell.ts";
import { verdictsOf } from "../../src/core/comparability.ts";
import { MEASURES } from "../../src/core/measures.ts";
import type { IndicatorId } from "../../src/core/types.ts";
import { stretchesOf } from "../../src/core/word-diff.ts";
import { BASIS_TERMS } from "../../src/i18n/terms-basis.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { PRESETS } from "../presets.ts";
import { added } from "../../src/views/compare/basis.ts";
import { sceneOf } from "../../src/views/compare/scene.ts";
import type { Scene } from "../../src/views/compare/scene.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { cases } from "../extent.ts";
import { data } from "../fixture.ts";

/** What the comparison says where an aspect is not the same. */
const SAID: Record<Aspect, readonly Verdict[]> = {
  definition: ["definition"],
  scope: ["part", "sample"],
  period: ["near-period", "other-period", "break", "operand-period", "land-period"],
  vintage: ["vintage", "inferred", "break"],
  boundaries: ["boundary"],
  status: ["status", "unstated", "estimate"],
  bound: ["about", "bounded"],
  source: ["source"],
};

const ALL = [...data.partitions.keys()].flatMap((indicator) =>
  PRESETS.flatMap((preset) =>
    (["common", "latest"] as const).flatMap((time) =>
      MEASURES.filter((measure) => measure !== "ratio").map((measure) => ({
        indicator,
        preset,
        time,
        measure,
      })),
    ),
  ),
);

const SCENES = cases(ALL, (_, at) => at % 11 === 0).flatMap(({ indicator, preset, time, measure }) => {
  const scene = sceneOf(data, {
    ...ADDRESS.defaults,
    indicator,
    measure,
    areas: { kind: "preset", preset },
    when: time === "common" ? { kind: "common" } : { kind: "latest", family: "year" },
  });
  return scene ? [{ where: [indicator, preset, time, measure].join(" "), scene }] : [];
});

function valuesIn({ areas, comparison }: Scene): readonly ValueCell[] {
  return areas.flatMap((area) => {
    const cell = comparison.cells.get(area);
    return cell?.kind === "value" ? [cell] : [];
  });
}

const basesIn = (scene: Scene, cells: readonly ValueCell[]) =>
  cells.flatMap(({ figure }) => basisOf(data, figure, scene.partition) ?? []);

describe("bases side by side", () => {
  it("are the same in everything wherever the comparison finds its figures plainly comparable", () => {
    let found = 0;
    const wrong = SCENES.flatMap(({ where, scene }) => {
      const plain = valuesIn(scene).filter(({ verdict }) => verdict === "comparable");
      if (plain.length < 2) return [];
      found += 1;
      const bases = basesIn(scene, plain);
      return ASPECTS.flatMap((aspect) => {
        const agreement = agreementIn(bases, aspect);
        return agreement === "same" ? [] : [`${where}: ${aspect} ${agreement}`];
      });
    });
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(30);
  });

  it("differ in nothing that the comparison has no word for", () => {
    let found = 0;
    const wrong = SCENES.flatMap(({ where, scene }) => {
      // Of a figure that is no point of the whole area nothing more is said.
      const cells = valuesIn(scene).filter(isRankable);
      const bases = basesIn(scene, cells);
      const said = new Set(cells.flatMap(verdictsOf));
      return ASPECTS.flatMap((aspect) => {
        if (bases.length < 2 || agreementIn(bases, aspect) === "same") return [];
        // Of another year that is said first.
        if (aspect !== "period" && agreementIn(bases, "period") !== "same") return [];
        found += 1;
        return SAID[aspect].some((verdict) => said.has(verdict))
          ? []
          : [`${where}: ${aspect} ${[...said].join()}`];
      });
    });
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(100);
  });

  it("say in words that they agree exactly where the words are the same, but for sources and what is not known", () => {
    const wrong = SCENES.filter((_, at) => at % 5 === 0).flatMap(({ where, scene }) =>
      LOCALES.flatMap((locale) => {
        const own = sceneOf(data, { ...scene.filters, locale });
        const [block] = own ? added(own).blocks : [];
        if (block?.kind !== "table") return [`${where}: no table`];
        return block.table.rows.flatMap(({ key, cells }) => {
          const texts = cells
            .slice(1, -1)
            .flatMap(({ value }) => (value === undefined ? [] : [value]))
            .map((text, _, [first]) => (text === BASIS_TERMS.asFirst[locale] ? first : text));
          if (["value", "verdict", "source"].includes(key) || texts.length < 2) return [];
          const agreement = cells.at(-1)?.text ?? "";
          const isSame = new Set(texts).size === 1;
          if (/未知|not known/.test(agreement)) return [];
          return isSame === /^(相同|the same)$/.test(agreement)
            ? []
            : [`${where} ${key}: ${texts.join(" | ")} ${agreement}`];
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("mark the words in which two definitions of the same name differ", () => {
    const [own, other] = (data.partitions.get("rd-expenditure" as IndicatorId)?.indicator.variants ?? []).map(
      ({ definition }) => definition.zh,
    );
    const text = own ?? "made up: 常住人口";
    const marked = stretchesOf(text, other ?? "made up: 户籍人口");
    expect(marked.map((one) => one.text).join("")).toBe(text);
  });
});

describe("words held against each other", () => {
  it.each([
    ["常住人口", "户籍人口", "[常住]人口"],
    ["GDP at current prices", "GDP at constant prices", "GDP at [current] prices"],
    ["一样", "一样", "一样"],
    ["多出来的话", "", "[多出来的话]"],
    ["", "另一句", ""],
  ])("%s against %s: %s (made-up sentences)", (text, other, marked) => {
    const said = stretchesOf(text, other).map((one) => (one.differs ? `[${one.text}]` : one.text));
    expect(said.join("")).toBe(marked);
  });
});
