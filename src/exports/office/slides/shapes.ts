import { textWidth } from "../../../charts/parts.ts";
/** A shape of a slide in points, as a picture that can be taken apart: every one has its name. */
export type SlideShape =
  | {
      readonly kind: "outline";
      readonly name: string;
      readonly rings: readonly (readonly (readonly [number, number])[])[];
      readonly fill?: string;
      readonly line: string;
      readonly width: number;
    }
  | {
      readonly kind: "rect" | "ellipse";
      readonly name: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: string;
      /** From 0, opaque, to 100. */
      readonly clear?: number;
      readonly line?: string;
      readonly thick?: number;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: "line";
      readonly name: string;
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly color: string;
    }
  | {
      readonly kind: "words";
      readonly name: string;
      readonly text: string;
      /** The middle of its left edge, its middle, or the middle of its right edge. */
      readonly at: readonly [number, number];
      readonly align: "left" | "center" | "right";
      readonly width: number;
      readonly size: number;
      readonly color: string;
      readonly bold?: boolean;
    };

/** The same shapes elsewhere and in another size. */
export function placedAt(
  shapes: readonly SlideShape[],
  [dx, dy]: readonly [number, number],
  scale: number,
): readonly SlideShape[] {
  const move = ([x, y]: readonly [number, number]) => [dx + x * scale, dy + y * scale] as const;
  return shapes.map((shape): SlideShape => {
    switch (shape.kind) {
      case "outline":
        return { ...shape, rings: shape.rings.map((ring) => ring.map(move)) };
      case "line":
        return { ...shape, from: move(shape.from), to: move(shape.to) };
      case "words":
        return { ...shape, at: move(shape.at), width: shape.width * scale, size: shape.size * scale };
      case "rect":
      case "ellipse": {
        const [x, y] = move([shape.x, shape.y]);
        return { ...shape, x, y, width: shape.width * scale, height: shape.height * scale };
      }
    }
  });
}

/** Words over a map, from their left end on, in a box as wide as they are. */
export function titleShape(
  text: string,
  at: readonly [number, number],
  size: number,
  color: string,
): SlideShape {
  return {
    kind: "words",
    name: text,
    text,
    at,
    align: "left",
    width: textWidth(text, size) + 8,
    size,
    color,
  };
}
