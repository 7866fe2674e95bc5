import { HEIGHTS } from "./embed.ts";
import type { EmbedOptions } from "./embed.ts";

/** The version of what an embed and its host say to each other; a message of another is none. */
const VERSION = 1;

/** What an embed says to its host: that it is there, and how high it is, in CSS pixels. */
export type ToHost = { readonly type: "ready" | "height"; readonly height: number };

/** What a host says to an embed: to say its height again, and which theme the host has. */
export type ToEmbed =
  | { readonly type: "measure" }
  | { readonly type: "theme"; readonly theme: EmbedOptions["theme"] };

export function message<Said extends ToHost | ToEmbed>(said: Said): Said & { readonly qujian: number } {
  return { qujian: VERSION, ...said };
}

/** A message from an embed; undefined for whatever else a window hears. */
export function readToHost(data: unknown): ToHost | undefined {
  if (!isOurs(data)) return undefined;
  const { type, height } = data;
  const isHeight = typeof height === "number" && height > 0 && height <= HEIGHTS.most * 4;
  return (type === "ready" || type === "height") && isHeight ? { type, height } : undefined;
}

/** A message from a host; undefined for whatever else a window hears. */
export function readToEmbed(data: unknown): ToEmbed | undefined {
  if (!isOurs(data)) return undefined;
  const { type, theme } = data;
  if (type === "measure") return { type };
  if (type === "theme" && (theme === "auto" || theme === "light" || theme === "dark")) return { type, theme };
  return undefined;
}

function isOurs(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && "qujian" in data && data.qujian === VERSION;
}
