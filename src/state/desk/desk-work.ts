import type { Desk } from "../../curate/table/desk.ts";
import type { Catalogue } from "../../curate/table/facets.ts";
import { sha256Of } from "../../exports/verify/sha256.ts";

/** What a desk is asked for, by the name of what does it; `begin` lays out what our data call things. */
export type DeskJob =
  | { readonly name: "begin"; readonly catalogue: Catalogue }
  | { [Name in keyof Desk]: { readonly name: Name; readonly given: Given<Name> } }[keyof Desk];

/** Functions do not travel: progress is told beside the answer. */
export type Given<Name extends keyof Desk> = Name extends "open"
  ? readonly [name: string, bytes: Uint8Array, encoding: Parameters<Desk["open"]>[2]]
  : Parameters<Desk[Name]>;

export type DeskAnswer = ReturnType<Desk[keyof Desk]>;

/** A desk that takes one job after another, wherever it stands. */
export async function deskAtWork(): Promise<
  (job: DeskJob, onProgress: (share: number) => void) => DeskAnswer
> {
  const { createDesk } = await import("../../curate/table/desk.ts");
  let desk: Desk | undefined;
  return (job, onProgress) => {
    if (job.name === "begin") {
      desk = createDesk(job.catalogue, sha256Of);
      return undefined;
    }
    if (!desk) throw new Error("A desk was asked before it was laid out.");
    switch (job.name) {
      case "open":
        return desk.open(...job.given, onProgress);
      case "paste":
        return desk.paste(...job.given);
      case "card":
        return desk.card(...job.given);
      case "take":
        return desk.take(...job.given);
      case "rejects":
        return desk.rejects(...job.given);
    }
  };
}
