/** Red, green and blue as light, 0 to 1. */
type Light = readonly [number, number, number];
type Lab = Light;
type Matrix = readonly [Light, Light, Light];

/** How eyes see: all, and those without red, green or blue cones (Machado, Oliveira and Fernandes 2009, severity 1). */
export const SIGHTS = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

const XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

/** A colour `#rrggbb` in CIELAB (D65), as a sight shows it. */
export function seen(color: string, sight: keyof typeof SIGHTS): Lab {
  const light = lightOf(color);
  const shown = times(SIGHTS[sight], light).map((part) => Math.min(1, Math.max(0, part)));
  const [x, y, z] = times(XYZ, [shown[0] ?? 0, shown[1] ?? 0, shown[2] ?? 0]);
  const [a, b, c] = [curve(x / 0.95047), curve(y), curve(z / 1.08883)];
  return [116 * b - 16, 500 * (a - b), 200 * (b - c)];
}

function lightOf(color: string): Light {
  const part = (at: number) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function curve(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
}

function times(matrix: Matrix, [x, y, z]: Light): Light {
  const row = ([a, b, c]: Light) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** The difference of two colours as CIEDE2000 counts it; about 2 can just be told side by side. */
export function difference(first: Lab, second: Lab): number {
  const chroma = (Math.hypot(first[1], first[2]) + Math.hypot(second[1], second[2])) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const [a, b] = [polar(first, stretch), polar(second, stretch)];
  const middle = (a.chroma + b.chroma) / 2;
  const turn = turnOf(a.hue, b.hue);
  const hue = a.hue + turn / 2;
  const off = ((first[0] + second[0]) / 2 - 50) ** 2;
  const t =
    1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63);
  const lightness = (second[0] - first[0]) / (1 + (0.015 * off) / Math.sqrt(20 + off));
  const colourful = (b.chroma - a.chroma) / (1 + 0.045 * middle);
  const hued = (2 * Math.sqrt(a.chroma * b.chroma) * sin(turn / 2)) / (1 + 0.015 * middle * t);
  const bent = 2 * Math.sqrt(middle ** 7 / (middle ** 7 + 25 ** 7));
  const rotation = -bent * sin(60 * Math.exp(-((((((hue % 360) + 360) % 360) - 275) / 25) ** 2)));
  return Math.sqrt(lightness ** 2 + colourful ** 2 + hued ** 2 + rotation * colourful * hued);
}

function polar([, a, b]: Lab, stretch: number): { readonly chroma: number; readonly hue: number } {
  return { chroma: Math.hypot(a * stretch, b), hue: (Math.atan2(b, a * stretch) * 180) / Math.PI };
}

/** The shorter way round from one hue to another, in degrees. */
function turnOf(from: number, to: number): number {
  return ((((to - from) % 360) + 540) % 360) - 180;
}
