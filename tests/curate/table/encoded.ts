import type { Encoding } from "../../../src/curate/table/grid.ts";

let inverse: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Characters of GBK by what the platform itself reads two bytes as. */
function pairs(): ReadonlyMap<string, readonly [number, number]> {
  if (inverse) return inverse;
  const decoder = new TextDecoder("gb18030");
  const found = new Map<string, readonly [number, number]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const text = decoder.decode(Uint8Array.of(high, low));
      if ([...text].length === 1 && text !== "\uFFFD") found.set(text, [high, low]);
    }
  }
  inverse = found;
  return found;
}

/** A text as a program would have saved it; with its byte order mark where one is asked for. */
export function encoded(text: string, encoding: Exclude<Encoding, "big5">, mark = false): Uint8Array {
  const whole = mark ? `\uFEFF${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(whole);
  if (encoding === "gb18030") return Uint8Array.from([...text].flatMap(inGbk));
  const units = Array.from({ length: whole.length }, (_, at) => whole.charCodeAt(at));
  const isLittle = encoding === "utf-16le";
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

function inGbk(character: string): readonly number[] {
  const code = character.charCodeAt(0);
  if (code < 0x80) return [code];
  const pair = pairs().get(character);
  if (!pair) throw new Error(`${character} is not in GBK`);
  return pair;
}
