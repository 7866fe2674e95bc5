import { describe, expect, it } from "vitest";
import { filesOf, packOf } from "../../../pipeline/offline/pack.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = new Map([
  ["index.html", "<title>区鉴</title>\n"],
  ["assets/nothing-0000000.js", ""],
  ["data/figures-00000000.json", `{"made":"up\n${"x".repeat(500)}"}`],
]);
const PACK = packOf(new Map([...FILES].map(([path, text]) => [path, bytes(text)] as const)));

/** As a net delivers it: in pieces that end where they like. */
function arriving(pack: Uint8Array, piece: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= pack.length) controller.close();
      else controller.enqueue(new Uint8Array(pack.subarray(at, (at += piece))));
    },
  });
}

async function read(pack: Uint8Array, piece = 64): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, content } of filesOf(arriving(pack, piece))) {
    files.set(path, new TextDecoder().decode(content));
  }
  return files;
}

describe("a pack", () => {
  it.each([1, 7, 64, 100_000])("gives every file as it was, arriving %i bytes at a time", async (piece) => {
    expect(await read(PACK, piece)).toEqual(FILES);
  });

  it("may hold nothing", async () => {
    expect(await read(packOf(new Map()))).toEqual(new Map());
  });

  it.each([
    ["within its last file", PACK.length - 1],
    ["within its list", 10],
    ["before it", 0],
  ])("that is cut off %s is refused", async (_, length) => {
    await expect(read(PACK.subarray(0, length))).rejects.toThrow("cut off");
  });
});
