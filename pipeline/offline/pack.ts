/** A file as it stands in the pack. */
export type Packed = { readonly path: string; readonly content: Uint8Array<ArrayBuffer> };

type Listed = readonly [path: string, bytes: number];

const LINE_END = 10;

/** Files one after the other, behind a line that lists them: whoever reads it holds one file at a time. */
export function packOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const list = [...files].map(([path, { length }]): Listed => [path, length]);
  const parts = [new TextEncoder().encode(`${JSON.stringify(list)}\n`), ...files.values()];
  const pack = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    pack.set(part, at);
    at += part.length;
  }
  return pack;
}

/** The files of a pack as they arrive, each a part of what arrived; throws where it ends before its last file. */
export async function* filesOf(pack: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Packed> {
  const reader = pack.getReader();
  // What has arrived and was not handed on; joined only where a file is longer than what came at once.
  let arrived: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const more = async () => {
    const { value } = await reader.read();
    if (!value) throw new Error("The pack is cut off.");
    arrived.push(value);
    length += value.length;
    return value;
  };
  const take = async (bytes: number) => {
    while (length < bytes) await more();
    const whole = joined(arrived, length);
    arrived = [whole.subarray(bytes)];
    length -= bytes;
    return whole.subarray(0, bytes);
  };
  let ending = -1;
  while (ending < 0) {
    const before = length;
    const at = (await more()).indexOf(LINE_END);
    if (at >= 0) ending = before + at;
  }
  const line = new TextDecoder().decode(await take(ending + 1));
  for (const [path, bytes] of JSON.parse(line) as readonly Listed[]) {
    yield { path, content: await take(bytes) };
  }
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
