import type { Deck } from "../core/deck.ts";
import { writeDeck } from "../data/deck.ts";

/** An address that is longer is cut by mail and chat: the deck then goes as a file. */
export const LONGEST = 6000;

/** What still goes from one page to another within the browser. */
export const LONGEST_WITHIN = 500_000;

/** In bytes: no deck is as large, but a few thousand signs of an address can be packed from far more. */
const LARGEST = 2 ** 24;

/** A deck as part of an address: compressed, in signs that no program changes; undefined where it is too long. */
export async function packDeck(deck: Deck, longest = LONGEST): Promise<string | undefined> {
  const bytes = await through(
    new TextEncoder().encode(JSON.stringify(JSON.parse(writeDeck(deck)))),
    new CompressionStream("deflate-raw"),
  );
  const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
  return packed.length > longest ? undefined : packed;
}

/** The deck's text in an address; undefined where it was cut or is none. */
export async function unpackDeck(packed: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (sign) =>
      sign.charCodeAt(0),
    );
    return new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
  } catch {
    return undefined;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  let size = 0;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > LARGEST) controller.error(new Error("too large"));
      else controller.enqueue(chunk);
    },
  });
  const out = new Response(new Blob([bytes]).stream().pipeThrough(stream).pipeThrough(bounded));
  return new Uint8Array(await out.arrayBuffer());
}
