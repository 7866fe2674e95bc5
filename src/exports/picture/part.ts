import { escaped } from "../xml.ts";
import { BOLD, textWidth } from "../../charts/parts.ts";
import { wrapText } from "../../charts/wrap.ts";

/** A part of a picture: its height is known before it is drawn, so that parts can be laid out below each other. */
export type Part = {
  readonly height: number;
  /** Whether a higher place makes it larger; otherwise it stands at the top of the place. */
  readonly stretches?: true;
  /** As SVG, its upper left corner at a point of the picture. */
  readonly draw: (x: number, y: number, height: number) => string;
};

/** A part with the room that is left free above it. */
export type Spaced = { readonly part: Part; readonly gap: number };

export type Style = { readonly size: number; readonly color: string; readonly bold?: boolean };

/** The height of a line in its type size. */
const LEADING = 1.45;
/** Between the parts of a title. */
const BETWEEN = " · ";

export const NOTHING: Part = { height: 0, draw: () => "" };

export function lineHeight({ size }: Pick<Style, "size">): number {
  return Math.ceil(size * LEADING);
}

export function widthOf(text: string, { size, bold }: Omit<Style, "color">): number {
  return textWidth(text, bold ? size * BOLD : size);
}

/** A text in lines none of which is wider than a width: a word too long for a line is parted. */
export function linesOf(text: string, width: number, style: Omit<Style, "color">): readonly string[] {
  const type = style.bold ? style.size * BOLD : style.size;
  if (textWidth(text, type) <= width) return [text];
  // A mark that may not begin a line is let out into this room.
  const inner = Math.max(width - type, type);
  return wrapText(text, inner, type).flatMap((line) => parted(line, Math.max(width, type), type));
}

function parted(line: string, width: number, type: number): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  while (textWidth(rest, type) > width && rest.length > 1) {
    let end = rest.length - 1;
    while (end > 1 && textWidth(rest.slice(0, end), type) > width) end -= 1;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...lines, rest];
}

/** A title of parts between dots, in lines that begin with a part. */
export function titleOf(text: string, width: number, style: Style): Part {
  const [first = "", ...rest] = text.split(BETWEEN);
  const whole = rest.reduce<readonly string[]>(
    (done, part) => {
      const last = done.at(-1) ?? "";
      const longer = `${last}${BETWEEN}${part}`;
      return widthOf(longer, style) <= width
        ? [...done.slice(0, -1), longer]
        : [...done.slice(0, -1), `${last}${BETWEEN.trimEnd()}`, part];
    },
    [first],
  );
  return lines(
    whole.flatMap((line) => linesOf(line, width, style)),
    style,
  );
}

/** A text that runs on from its name, which stands out. */
export function runIn(name: string, text: string, width: number, style: Style, stands: Style): Part {
  const at = widthOf(name, stands) + style.size / 4;
  const [first = ""] = at < width / 2 ? linesOf(text, width - at, style) : [];
  const rest = text.slice(first.length).trimStart();
  return stacked([
    {
      part: beside([
        { part: lines([name], stands), at: 0 },
        { part: lines([first], style), at },
      ]),
      gap: 0,
    },
    { part: paragraph(rest, width, style), gap: 0 },
  ]);
}

/** Lines of text below each other; `align` is where the point that they are drawn at stands in them. */
export function lines(texts: readonly string[], style: Style, align: "start" | "end" = "start"): Part {
  const step = lineHeight(style);
  return {
    height: texts.length * step,
    draw: (x, y) =>
      texts
        // Letters stand on a line a little below the middle.
        .map((text, index) => textAt(text, x, y + (index + 0.5) * step + style.size * 0.35, style, align))
        .join(""),
  };
}

function textAt(text: string, x: number, y: number, style: Style, align: "start" | "end"): string {
  if (text === "") return "";
  const anchor = align === "end" ? ' text-anchor="end"' : "";
  const weight = style.bold ? "font-weight:bold;" : "";
  return `<text fill="${style.color}" x="${round(x)}" y="${round(y)}" style="font-size:${String(style.size)}px;${weight}"${anchor}>${escaped(text)}</text>`;
}

/** A running text in a width. */
export function paragraph(text: string, width: number, style: Style): Part {
  return text === "" ? NOTHING : lines(linesOf(text, width, style), style);
}

/** Parts below each other as one. */
export function stacked(parts: readonly Spaced[]): Part {
  return {
    height: heightOf(parts),
    draw: (x, y) => {
      let at = y;
      return parts
        .map(({ part, gap }) => {
          const svg = part.draw(x, at + gap, part.height);
          at += gap + part.height;
          return svg;
        })
        .join("");
    },
  };
}

export function heightOf(parts: readonly Spaced[]): number {
  return parts.reduce((sum, { part, gap }) => sum + gap + part.height, 0);
}

/** Parts side by side, each at its distance from the left. */
export function beside(parts: readonly { readonly part: Part; readonly at: number }[]): Part {
  return {
    height: Math.max(0, ...parts.map(({ part }) => part.height)),
    draw: (x, y) => parts.map(({ part, at }) => part.draw(x + at, y, part.height)).join(""),
  };
}

/** A straight line across a width. */
export function rule(width: number, color: string): Part {
  return {
    height: 1,
    draw: (x, y) =>
      `<path d="M${round(x)} ${round(y + 0.5)}h${round(width)}" stroke="${color}" stroke-width="1"/>`,
  };
}

/** A part magnified or made smaller as a whole; it was laid out in `width`. */
export function scaled(part: Part, width: number, scale: number): Part {
  return {
    height: part.height * scale,
    draw: (x, y) =>
      `<svg x="${round(x)}" y="${round(y)}" width="${round(width * scale)}" height="${round(part.height * scale)}" viewBox="0 0 ${round(width)} ${round(part.height)}">${part.draw(0, 0, part.height)}</svg>`,
  };
}

export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
