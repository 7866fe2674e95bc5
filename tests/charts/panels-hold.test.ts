import { expect, it } from "vitest";
import { isLabel } from "../../src/charts/drawn.ts";
import type { Figure } from "../../src/charts/drawn.ts";
import { LIGHT } from "../../src/charts/palette.ts";
import { chartOf } from "../../src/charts/plot.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { panelsOf } from "../../src/views/area/multiples.ts";
import { data } from "../fixture.ts";
import { multiplesPlot, profileIn } from "./profile-world.ts";
import { world } from "./world.ts";

const FOCUS = presentDistricts(data.areas).filter((code) => data.areas.get(code)?.focus === true);
const WIDTHS = [320, 700, 1360];

function spanOf({ outline }: Figure): readonly number[] {
  if ("r" in outline) return [outline.cx];
  if ("lines" in outline) return outline.lines.flatMap((line) => line.map(([x]) => x));
  return [outline.x, outline.x + outline.width];
}

// A point that no line leads to may be later than the last that one does: 福田's bound of 2025 stood beyond the years.
it.each(WIDTHS)(
  "every point of a district's small trends stands above its panel's years, at %i px",
  (width) => {
    let asked = 0;
    for (const district of presentDistricts(data.areas))
      for (const against of [undefined, ...FOCUS.filter((code) => code !== district)]) {
        if (panelsOf(profileIn({ ...world, data }, "zh", district, [], against)).length === 0) continue;
        const chart = chartOf(multiplesPlot({ ...world, data }, "zh", district, against));
        const look = { palette: LIGHT, locale: "zh", width, height: chart.height(width, "zh") } as const;
        const { series } = chart.draw(look);
        const items = (id: string) => series.find((one) => one.id === id)?.items() ?? [];
        // The lines of the frame run from one side of a panel to the other.
        const spans = items("frame").flatMap((item) =>
          isLabel(item) || !item.ink.stroke ? [] : [spanOf(item)],
        );
        const plots = spans
          .filter((xs) => xs.length > 1)
          .map((xs) => [Math.min(...xs), Math.max(...xs)] as const);
        const astray = [...items("lines"), ...items("rings")].filter((item) => {
          if (isLabel(item)) return true;
          asked += 1;
          return !spanOf(item).every((x) => plots.some(([from, to]) => x >= from - 4 && x <= to + 4));
        });
        expect([district, against, astray.map(({ name }) => name)]).toEqual([district, against, []]);
      }
    expect(asked).toBeGreaterThan(1000);
  },
);
