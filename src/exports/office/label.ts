import type { Label } from "./chart-types.ts";
import { formatOf } from "./number-format.ts";

/** A figure's label as printed: alive wherever a number format prints the same. */
export function labelOf(text: string, value: number): Label {
  const format = formatOf(text, value);
  return format === undefined ? { kind: "text", text } : { kind: "value", format };
}

/** The same with the name before it. */
export function namedLabel(name: string, text: string, value: number): Label {
  const format = formatOf(text, value);
  return format === undefined
    ? { kind: "text", text: `${name} ${text}` }
    : { kind: "value", format, named: true };
}
