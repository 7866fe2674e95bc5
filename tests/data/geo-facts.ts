/**
 * Where the districts lie: centres, extents and neighbours as read from boundaries derived from OpenStreetMap
 * (© OpenStreetMap contributors, ODbL) and rounded to a hundredth of a degree, which are facts; land areas as published
 * (`land-area` in data/observations). The diagram is drawn after these and held against them.
 */
const FACTS = `
440103 | 113.22 23.09 | 113.17 113.27 23.04 23.16 | 59.1 | 440104 440105 440111 440113
440104 | 113.28 23.14 | 113.24 113.32 23.11 23.17 | 33.8 | 440103 440105 440106 440111
440105 | 113.32 23.08 | 113.24 113.41 23.04 23.12 | 90.4 | 440103 440104 440106 440112 440113
440106 | 113.37 23.16 | 113.3 113.44 23.1 23.25 | 137.4 | 440104 440105 440111 440112
440111 | 113.32 23.29 | 113.15 113.51 23.14 23.43 | 795.8 | 440103 440104 440106 440112 440114 440117
440112 | 113.5 23.22 | 113.39 113.6 23.03 23.41 | 484.2 | 440105 440106 440111 440113 440117 440118
440113 | 113.4 22.98 | 113.24 113.57 22.86 23.08 | 529.9 | 440103 440105 440112 440115
440114 | 113.21 23.45 | 112.96 113.47 23.25 23.62 | 970 | 440111 440117
440115 | 113.5 22.77 | 113.29 113.7 22.56 22.91 | 783.9 | 440113
440117 | 113.67 23.68 | 113.28 114.05 23.37 23.94 | 1974.5 | 440111 440112 440114 440118
440118 | 113.76 23.34 | 113.54 114.0 23.09 23.62 | 1616.5 | 440112 440117
440300-dapeng | 114.5 22.58 | 114.33 114.62 22.45 22.67 | 295 | 440308 440310
440303 | 114.14 22.58 | 114.06 114.21 22.53 22.62 | 78.8 | 440304 440307 440308 440309
440304 | 114.04 22.55 | 113.99 114.1 22.5 22.59 | 78.7 | 440303 440305 440309
440305 | 113.94 22.55 | 113.78 114.02 22.4 22.66 | 187 | 440304 440306 440309
440306 | 113.86 22.68 | 113.75 113.97 22.52 22.86 | 397 | 440305 440309 440311
440307 | 114.21 22.7 | 114.05 114.35 22.58 22.82 | 388 | 440303 440308 440309 440310
440308 | 114.27 22.6 | 114.2 114.35 22.54 22.66 | 74.6 | 440300-dapeng 440303 440307 440310
440309 | 114.03 22.69 | 113.96 114.11 22.58 22.77 | 175.6 | 440303 440304 440305 440306 440307 440311
440310 | 114.36 22.69 | 114.26 114.44 22.63 22.78 | 166 | 440300-dapeng 440307 440308
440311 | 113.92 22.77 | 113.85 114.0 22.69 22.84 | 155 | 440306 440309
`;

export type Fact = {
  readonly code: string;
  readonly centre: readonly [number, number];
  readonly extent: {
    readonly west: number;
    readonly east: number;
    readonly south: number;
    readonly north: number;
  };
  /** In km². */
  readonly land: number;
  readonly neighbours: readonly string[];
};

export const PLACES: readonly Fact[] = FACTS.trim()
  .split("\n")
  .map((line): Fact => {
    const [code = "", centre = "", extent = "", land = "", neighbours = ""] = line.split(" | ");
    const [x = NaN, y = NaN] = centre.split(" ").map(Number);
    const [west = NaN, east = NaN, south = NaN, north = NaN] = extent.split(" ").map(Number);
    return {
      code,
      centre: [x, y],
      extent: { west, east, south, north },
      land: Number(land),
      neighbours: neighbours.split(" "),
    };
  });

/** Lies some 60 km east of 大鹏 and touches no district; only its land area is held. */
export const APART = { code: "440300-shenshan", land: 468 };
