import type { Partition } from "../core/dataset.ts";
import type { IndicatorId } from "../core/types.ts";
import { decodePartition, isManifest, withOrigin } from "./decode.ts";
import { isAtlas } from "./geo.ts";
import type { Atlas } from "./geo.ts";
import { wholeManifest } from "./rest.ts";
import type { Manifest } from "./wire.ts";

/** What went wrong with a file, for a person: which file, and what it was instead. */
export type LoadFailure = {
  readonly kind: "failed";
  readonly file: string;
  readonly problem:
    /** Nothing came: for no reason that is known, since the net is gone, or not in time. */
    | { readonly kind: "unreachable" | "offline" | "late" }
    | { readonly kind: "status"; readonly status: number }
    /** Another thing than our data: cut off or no JSON, a page as a portal sends it, JSON of another shape. */
    | { readonly kind: "not-json" | "page" | "not-ours" };
};
export type Loaded<Value> = { readonly kind: "ready"; readonly value: Value } | LoadFailure;

/** The one door to the network: fetches text, or says with which status it failed, or why nothing came. */
export type FetchText = (
  file: string,
) => Promise<{ readonly status: number; readonly text: string } | "offline" | "late" | undefined>;

async function loadJson(fetchText: FetchText, file: string): Promise<Loaded<unknown>> {
  const answer = await fetchText(file);
  if (typeof answer !== "object") return { kind: "failed", file, problem: { kind: answer ?? "unreachable" } };
  if (answer.status !== 200)
    return { kind: "failed", file, problem: { kind: "status", status: answer.status } };
  try {
    return { kind: "ready", value: JSON.parse(answer.text) as unknown };
  } catch {
    return { kind: "failed", file, problem: { kind: /^\s*</.test(answer.text) ? "page" : "not-json" } };
  }
}

/** Fetches a file and reads it; what is wrong with it is an answer too. */
export async function loadAs<Value>(
  fetchText: FetchText,
  file: string,
  read: (json: unknown) => Value | undefined,
): Promise<Loaded<Value>> {
  const json = await loadJson(fetchText, file);
  if (json.kind === "failed") return json;
  const value = attempt(() => read(json.value));
  return value === undefined
    ? { kind: "failed", file, problem: { kind: "not-ours" } }
    : { kind: "ready", value };
}

/** Only the outer shape of a file is checked: reading one that is broken further in must not take the page down. */
function attempt<Value>(read: () => Value | undefined): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

export function loadManifest(fetchText: FetchText, file: string): Promise<Loaded<Manifest>> {
  return loadAs(fetchText, file, (json) => (isManifest(json) ? json : undefined));
}

/** The manifest with its whole list of indicators. */
export function loadWhole(fetchText: FetchText, manifest: Manifest): Promise<Loaded<Manifest>> {
  if (manifest.rest === undefined) return Promise.resolve({ kind: "ready", value: manifest });
  return loadAs(fetchText, manifest.rest, (json) => wholeManifest(manifest, json));
}

export function loadPartition(
  fetchText: FetchText,
  manifest: Manifest,
  id: IndicatorId,
): Promise<Loaded<Partition>> {
  const file = manifest.indicators.find((entry) => entry.id === id)?.file ?? `${id}.json`;
  return loadAs(fetchText, file, (json) => {
    const partition = decodePartition(json);
    return partition?.indicator.id === id ? partition : undefined;
  });
}

/** A partition with what the origins of its figures need. */
export function loadOrigin(fetchText: FetchText, partition: Partition): Promise<Loaded<Partition>> {
  if (partition.origin.kind === "here") return Promise.resolve({ kind: "ready", value: partition });
  return loadAs(fetchText, partition.origin.file, (json) => withOrigin(partition, json));
}

/** The diagrams of the cities that have one and the tile grid, as one file. */
export function loadAtlas(fetchText: FetchText, manifest: Manifest): Promise<Loaded<Atlas>> {
  return loadAs(fetchText, manifest.geo["atlas"] ?? "atlas.json", (json) =>
    isAtlas(json) ? json : undefined,
  );
}
