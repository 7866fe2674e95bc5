import { knownClaims } from "../../../core/claim-cases.ts";
import type { KnownClaim } from "../../../core/claim-cases.ts";
import { judgeClaim } from "../../../core/claim.ts";
import type { ClaimPart, GrowthClaim, JudgedClaim } from "../../../core/claim.ts";
import { readClaim } from "../../../core/claim-text.ts";
import type { Library } from "../../../core/library.ts";
import { libraryOf } from "../../../data/library.ts";
import type { Stock } from "../../../data/stock.ts";
import { areaName } from "../../../i18n/words.ts";
import type { AreaCode } from "../../../core/types.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Filters } from "../../../state/filters.ts";
import type { ReportContext } from "../../types.ts";
import { firstClaims } from "./claims-first.ts";
import type { FirstClaim } from "./claims-first.ts";

/** What a link asks about: a claim of the articles, the reader's own, one to be first, or something that is none. */
export type Asked =
  | { readonly kind: "none" }
  | { readonly kind: "known"; readonly one: KnownClaim }
  | {
      readonly kind: "own";
      readonly claim: GrowthClaim;
      readonly judged: JudgedClaim;
      readonly unread: readonly ClaimPart[];
    }
  | { readonly kind: "first"; readonly one: FirstClaim }
  | { readonly kind: "unread"; readonly text: string };

export type ClaimScene = {
  readonly locale: Locale;
  readonly stock: Stock;
  readonly library: Library;
  readonly claims: readonly KnownClaim[];
  readonly firsts: readonly FirstClaim[];
  readonly asked: Asked;
  readonly address: ReportContext["address"];
  readonly area: (code: AreaCode) => string;
};

type Shelf = Pick<ClaimScene, "library" | "claims">;
const shelves = new WeakMap<object, Shelf>();

/** Made once for the same files. */
export function claimShelf({ evidence: { reforms, derivations }, manifest }: Stock): Shelf | undefined {
  if (!reforms || !derivations) return undefined;
  const known = shelves.get(reforms);
  if (known) return known;
  const library = libraryOf(reforms, derivations, manifest.areas);
  const shelf = { library, claims: knownClaims(library) };
  shelves.set(reforms, shelf);
  return shelf;
}

export function claimScene(
  { claim, locale }: Filters,
  { stock, address }: ReportContext,
): ClaimScene | undefined {
  const shelf = claimShelf(stock);
  if (!shelf) return undefined;
  const firsts = firstClaims(shelf.library, stock.data);
  const area = (code: AreaCode) => areaName(stock.data, code, locale);
  return { ...shelf, firsts, locale, stock, address, area, asked: askedFor(claim, shelf.claims, firsts) };
}

export function askedFor(text: string, claims: readonly KnownClaim[], firsts: readonly FirstClaim[]): Asked {
  if (text === "") return { kind: "none" };
  const known = claims.find((one) => one.known.id === text);
  if (known) return { kind: "known", one: known };
  const first = firsts.find(({ id }) => id === text);
  if (first) return { kind: "first", one: first };
  const own = readClaim(text);
  return own ? { kind: "own", ...own, judged: judgeClaim(own.claim) } : { kind: "unread", text };
}
