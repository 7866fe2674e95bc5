import type { AreaCode } from "../../src/core/types.ts";

/** How large an area is, from which its made-up figures follow. */
export type Size = {
  readonly area: AreaCode;
  /** In 2022. */
  readonly gdp: number;
  readonly retail: number;
  /** In 2020. */
  readonly people: number;
  readonly land: number;
  readonly urban: number;
};

export const SIZES: readonly Size[] = [
  size("440100", 28_700, 10_300, 1880, 7430, 71.5),
  size("440103", 1210, 760, 124, 59, 78.1),
  size("440104", 3650, 1290, 104, 34, 94.6),
  size("440105", 2500, 1120, 182, 91, 88.2),
  size("440106", 6200, 2060, 225, 137, 92.4),
  size("440111", 2470, 1110, 376, 796, 75.3),
  size("440112", 4310, 1460, 127, 484, 38.7),
  size("440113", 2700, 1380, 267, 530, 66.9),
  size("440114", 1770, 690, 165, 970, 51.2),
  size("440115", 2250, 350, 85, 784, 50.8),
  size("440117", 410, 160, 72, 1985, 58.3),
  size("440118", 1330, 470, 147, 1616, 47.5),
  size("440300", 32_400, 9700, 1763, 1997, 62.4),
  size("440303", 2630, 1370, 114, 79, 93.1),
  size("440304", 5510, 2290, 155, 79, 91.7),
  size("440305", 8030, 1440, 180, 188, 69.4),
  size("440306", 4700, 1220, 448, 397, 47.9),
  size("440307", 4760, 1140, 398, 388, 31.2),
  size("440308", 820, 120, 21, 75, 82.6),
  size("440309", 2950, 1050, 253, 176, 45.1),
  size("440310", 1080, 240, 55, 166, 29.8),
  size("440311", 1430, 330, 110, 155, 30.3),
  size("440300-dapeng", 400, 60, 16, 295, 41.6),
];

function size(area: string, gdp: number, retail: number, people: number, land: number, urban: number): Size {
  return { area: area as AreaCode, gdp, retail, people, land, urban };
}
