import * as v from "valibot";
import { MOST_INK } from "../core/deck.ts";
import { spot, stroke } from "./deck.ts";

/** The version of what the windows of a show say to each other; a message of another is none. */
const VERSION = 1;

const at = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const pixels = v.pipe(v.number(), v.minValue(1), v.maxValue(100_000));

/** How a show stands, as the windows of one tell each other and keep it. */
const showSchema = v.pipe(
  v.strictObject({
    at,
    count: at,
    shown: at,
    blank: v.picklist(["none", "black", "white"]),
    isPlaying: v.boolean(),
    left: v.pipe(v.number(), v.finite(), v.minValue(0)),
    isFrozen: v.boolean(),
    pointer: v.exactOptional(spot),
    hasSpotlight: v.boolean(),
    highlighted: v.exactOptional(id),
    ink: v.pipe(v.array(v.strictObject({ at, id, spots: stroke })), v.maxLength(MOST_INK.strokes)),
  }),
  v.check((show) => show.at < Math.max(1, show.count) && show.shown < Math.max(1, show.count)),
);

const PLAIN = ["next", "back", "first", "last", "black", "white", "play", "freeze", "spotlight", "pause"] as const; // oxfmt-ignore

const command = v.variant("type", [
  v.strictObject({ type: v.picklist(PLAIN) }),
  v.strictObject({ type: v.literal("go"), at }),
  v.strictObject({ type: v.literal("point"), spot: v.optional(spot) }),
  v.strictObject({ type: v.literal("highlight"), key: v.optional(id) }),
  v.strictObject({ type: v.literal("ink"), at, id, spots: stroke }),
  v.strictObject({ type: v.literal("erase"), at }),
]);

const said = v.variant("type", [
  /** A speaker's window asks how the show stands. */
  v.object({ type: v.literal("ask") }),
  v.object({ type: v.literal("command"), command }),
  /** The wall says it, with the address that says what it is, its sides in pixels, and which deck it has. */
  v.object({
    type: v.literal("state"),
    show: showSchema,
    address: v.pipe(v.string(), v.startsWith("#/present")),
    width: pixels,
    height: pixels,
    deck: id,
    isNew: v.boolean(),
  }),
]);

/** Around every message: from which window it comes and the how many-eth it is, since it may come by two ways. */
const messageSchema = v.object({
  qujian: v.literal(VERSION),
  show: id,
  from: id,
  nr: v.pipe(v.number(), v.integer(), v.minValue(1)),
  said,
});

type MessageRead = v.InferOutput<typeof messageSchema>;

/** What a window says, with what tells it from other messages. */
export function writeMessage(message: Omit<MessageRead, "qujian" | "said"> & { readonly said: object }) {
  return { qujian: VERSION, ...message };
}

/** A message of a show; undefined for whatever else a window hears. */
export function readMessage(data: unknown): MessageRead | undefined {
  const read = v.safeParse(messageSchema, data);
  return read.success ? read.output : undefined;
}

/** How a show stood; undefined for any other text. */
export function readShowText(text: string): v.InferOutput<typeof showSchema> | undefined {
  try {
    const read = v.safeParse(showSchema, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
