import { describe, expect, it } from "vitest";
import type { Conflict } from "../../src/core/conflict.ts";
import type { Observation } from "../../src/core/types.ts";
import { formatDifference } from "../../src/i18n/evidence.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { stockAt } from "../views/data/at.ts";

// What is said of published values that differ, over all that are curated.

const { catalog } = await stockAt(["/conflicts"]);
const conflicts = catalog?.conflicts ?? [];

/** Half a unit of the last digit that a value shows, told from its digits alone. */
function half({ value, step, decimals = 0 }: Observation): number {
  const shown = String(value).split(".")[1]?.length ?? 0;
  return (step ?? 10 ** -Math.max(shown, decimals)) / 2;
}

const isPlain = ({ bound }: Observation) => bound === "exact";
const named = ({ id }: Conflict) => id;

describe("published values that differ", () => {
  it("are there", () => {
    expect(conflicts.length).toBeGreaterThan(50);
  });

  it("by no more than they are printed are said to differ in rounding, whoever printed them and whenever", () => {
    const apart = conflicts.filter(({ kind }) => kind === "publishers" || kind === "revision");
    const rounded = apart.filter(({ used, others }) =>
      [used, ...others.map(({ figure }) => figure)].every(
        (one, _, all) =>
          isPlain(one) &&
          all.every((two) => Math.abs(one.value - two.value) <= (half(one) + half(two)) * (1 - 1e-9)),
      ),
    );
    expect(rounded.map(named)).toEqual([]);
    const ids = conflicts.filter(({ kind }) => kind === "rounding").map(named);
    expect(ids).toEqual(expect.arrayContaining(["gdp-440106-2015", "gdp-440305-2022", "gdp-440300-2014"]));
  });

  it.each(LOCALES)("are not told apart by a difference that rounding makes (%s)", (locale) => {
    const noise = conflicts.flatMap(({ id, used, others }) =>
      others
        .filter(({ figure }) => isPlain(figure) && isPlain(used) && figure.value !== used.value)
        .filter(
          ({ figure }) => Math.abs(figure.value - used.value) <= (half(figure) + half(used)) * (1 - 1e-9),
        )
        .map(({ difference }) => `${id} ${formatDifference(difference, locale)}`)
        .filter((said) => /\d$|%|point|百分点/.test(said)),
    );
    expect(noise).toEqual([]);
  });

  it("are chosen for a reason of their own, where a rule gives one", () => {
    const others = conflicts.flatMap((conflict) => conflict.others.map((rival) => ({ ...rival, conflict })));
    const aside = others.filter(({ figure }) => figure.prefer === false);
    expect(aside.filter(({ because }) => because !== "prefer").length).toBeGreaterThan(10);
    const bare = others.filter(({ because }) => because === "prefer");
    expect(bare.filter(({ figure, conflict }) => figure.value !== conflict.used.value)).toEqual([]);
  });
});
