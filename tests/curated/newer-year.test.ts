import { expect, it } from "vitest";
import { isRankable } from "../../src/core/cell.ts";
import { askedOf } from "../../src/state/ask/asked.ts";
import { newerThanCommon } from "../../src/state/ask/timed.ts";
import { membersOf } from "../../src/state/ask/who.ts";
import { askingOf } from "../asking.ts";
import { data } from "../fixture.ts";
import { PRESETS } from "../presets.ts";
import { curatedStock } from "../stock.ts";

const { manifest } = curatedStock();
const { cellsAt } = askingOf(data);

it("what is said of a newer year than that of most areas is what compares in both, over all indicators and presets", () => {
  const asked = askedOf("", manifest, data.areas, 2026);
  const faults: string[] = [];
  let found = 0;
  for (const entry of manifest.indicators)
    for (const preset of PRESETS) {
      const codes = membersOf(preset, data.areas);
      const said = newerThanCommon({ entry, who: { named: [] }, manifest, asked }, codes);
      if (!said) continue;
      found += 1;
      const ranked = (period: string) => cellsAt(entry.id, codes, period).filter(isRankable).length;
      const [taken, newer] = [ranked(said.taken), ranked(said.newer)];
      if (newer !== said.count || newer > taken)
        faults.push([entry.id, preset, said.taken, taken, said.newer, newer, said.count].join(" "));
    }
  expect(found).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});
