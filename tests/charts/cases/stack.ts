import { stackChart } from "../../../src/charts/stack.ts";
import type { StackRow } from "../../../src/charts/stack-layout.ts";
import type { Plot } from "../../../src/charts/plot.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import type { ChartCase, TextBox, World } from "../case.ts";
import { districts, nameOf } from "../made-up.ts";

const MEMBERS: Record<Locale, readonly string[]> = {
  zh: ["造出来的甲", "造出来的乙", "造出来的很长很长的丙"],
  en: ["Made-up A", "Made-up B", "Made-up C with a very long name"],
};

/** Made-up parts, a row of numbers an area; an area without any has a score alone. */
function made(world: World, locale: Locale, rows: readonly (readonly number[])[], suffix = ""): Plot {
  const areas = districts(world);
  const scored = rows.map((parts, at): StackRow => {
    const area = areas[at % areas.length] ?? ("440106" as never);
    const score = parts.length === 1 ? (parts[0] ?? 0) : parts.reduce((sum, part) => sum + part, 0);
    const name = nameOf(world, area, locale) + suffix;
    return {
      ...{ area, name, place: String(at + 1), rank: at + 1, lastRank: at + 1, score },
      label: score.toFixed(1),
      tip: name,
      facts: { value: score, origin: area },
      parts:
        parts.length === 1
          ? []
          : parts.map((value, member) => ({
              ...{ member, value, label: value.toFixed(1), tip: `${name} ${String(member + 1)}` },
              facts: { value },
            })),
    };
  });
  const columns =
    locale === "zh"
      ? { place: "位次", area: "地区", score: "得分" }
      : { place: "Rank", area: "Area", score: "Score" };
  const model = { members: MEMBERS[locale], rows: scored, columns, none: locale === "zh" ? "没有" : "none" };
  return { kind: "stack", chart: stackChart, model };
}

const USUAL = [
  [40, 12.5, 25],
  [20, 30, 3],
  [27, 0, 0.4],
  [10, 5, 2],
];

export const CASES: readonly ChartCase[] = [
  {
    name: "usual",
    says: "a bar an area, of parts with the numbers of the key, the score behind it",
    plot: (world, locale) => made(world, locale, USUAL),
    width: 640,
    dark: true,
  },
  {
    name: "narrow",
    says: "the same at the width of a telephone, with long names",
    plot: (world, locale) => made(world, locale, USUAL, " Cooperation Zone"),
    width: 320,
    locale: "en",
  },
  {
    name: "below",
    says: "a part below zero stands to the left",
    plot: (world, locale) => made(world, locale, [[50, 20, -5], [30, -12, 8], [0, 0, 0]]), // oxfmt-ignore
    width: 480,
  },
  {
    name: "whole",
    says: "scores that are no sums have whole bars and no key",
    plot: (world, locale) => made(world, locale, [[72.5], [40], [1]]),
    width: 480,
  },
  {
    name: "none",
    says: "that there is none",
    plot: (world, locale) => made(world, locale, []),
    width: 320,
  },
];

export function figuresOf(_: Plot, texts: readonly TextBox[]): readonly string[] {
  return texts.filter(({ bold }) => bold).map(({ text }) => text);
}
