import type { Stock } from "../src/data/stock.ts";
import { added as basis } from "../src/views/compare/basis.ts";
import { added as change } from "../src/views/compare/change.ts";
import { ALSO, INDICATORS, PERIODS } from "../src/views/compare/pair-code.ts";
import { added as years } from "../src/views/compare/maps.ts";
import { added as spread } from "../src/views/compare/spread.ts";
import { added as against } from "../src/views/compare/scatter/against.ts";

/** A stock to which the parts of the program that a page fetches later have come too. */
export function withCode(stock: Stock): Stock {
  return {
    ...stock,
    code: new Map([
      [PERIODS.need.name, { added: change }],
      [INDICATORS.need.name, { added: against }],
      [ALSO.spread.need.name, { added: spread }],
      [ALSO.years.need.name, { added: years }],
      [ALSO.basis.need.name, { added: basis }],
    ]),
  };
}
