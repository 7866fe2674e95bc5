import { encodeCover } from "../../src/data/coverage.ts";
import type { Manifest } from "../../src/data/wire.ts";

const AREAS = ["440100", "440300", "440106", "440112", "440303", "440304", "440305", "440300-dapeng"];

const LINKS: Readonly<Record<string, string>> = { "440100": "gz", "440300": "sz" };

/** For each period the areas with a figure, by their place in the list above. */
const FIGURES: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  gdp: { "2015": [2, 3, 4, 5, 6], "2021": [2, 3, 5], "2022": [0, 1, 2, 3, 4, 5, 6], "2024-01/2024-06": [2] },
  "rd-expenditure": { "2019": [5], "2020": [2, 3, 5], "2021": [2, 3] },
  pupils: { "2019-09/2020-08": [2, 3], "2020-09/2021-08": [2, 3, 5] },
  patents: { undated: [2], "2023": [3, 5] },
};

/** What the links of the table are settled against: small, and the same whatever is curated. */
export const linkWorld = {
  areas: AREAS.map((code) => ({ code, ...(LINKS[code] !== undefined && { link: LINKS[code] }) })),
  indicators: Object.entries(FIGURES).map(([id, periods]) => ({
    id,
    periods: Object.keys(periods),
    cover: Object.values(periods).map((has) => encodeCover(AREAS.map((_, at) => has.includes(at)))),
  })),
} as unknown as Manifest;
