import type { TextBox } from "../charts/case.ts";
import { textsOf } from "../charts/svg.ts";

type Frame = { readonly x: number; readonly y: number; readonly scale: number };

/** Every text of a picture in the picture's own pixels, whatever it is nested in. */
export function pictureTexts(svg: string): readonly TextBox[] {
  const frames: Frame[] = [];
  const found: TextBox[] = [];
  for (const [tag] of svg.matchAll(
    /<svg[^>]*>|<\/svg>|<g transform="scale[^>]*>|<text [^>]*>[^<]*<\/text>/g,
  )) {
    const { x, y, scale } = frames.at(-1) ?? { x: 0, y: 0, scale: 1 };
    const number = (pattern: RegExp) => Number(pattern.exec(tag)?.[1] ?? 0);
    if (tag === "</svg>") frames.pop();
    else if (tag.startsWith("<g ")) {
      const inner = number(/scale\(([\d.]+)\)/);
      // The code is drawn in the picture's pixels, and holds no text.
      if (inner * scale !== 1 && !tag.includes("data-code"))
        frames.splice(-1, 1, { x, y, scale: scale * inner });
    } else if (tag.startsWith("<svg")) {
      const inner = number(/ width="([\d.]+)"/) / number(/viewBox="0 0 ([\d.]+)/);
      frames.push({
        x: x + scale * number(/ x="([-\d.]+)"/),
        y: y + scale * number(/ y="([-\d.]+)"/),
        scale: scale * inner,
      });
    } else
      for (const text of textsOf(tag))
        found.push({
          ...text,
          left: x + scale * text.left,
          right: x + scale * text.right,
          top: y + scale * text.top,
          bottom: y + scale * text.bottom,
        });
  }
  return found;
}

/** Pairs of texts one of which stands over the other. */
export function overlaps(texts: readonly TextBox[], slack: number): readonly string[] {
  const sorted = [...texts].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) => {
    const found: string[] = [];
    for (let at = index + 1; at < sorted.length; at += 1) {
      const b = sorted[at];
      if (!b || b.top >= a.bottom - slack) break;
      if (a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack)
        found.push(`${a.text} | ${b.text}`);
    }
    return found;
  });
}
