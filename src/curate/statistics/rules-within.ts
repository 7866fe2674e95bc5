import { IDENTITIES } from "./identities.ts";
import type { Identity } from "./identities.ts";
import { lettered } from "./claim.ts";
import type { Claim, Desk } from "./claim.ts";

/** What must hold among the figures of one area and period. */
export function claimsWithin(desk: Desk): readonly Claim[] {
  return IDENTITIES.flatMap((identity) => identityClaims(desk, identity));
}

/** The identity for every figure that can carry it, with the figures of its basis beside it. */
function identityClaims({ book, indicators }: Desk, identity: Identity): readonly Claim[] {
  const { indicators: names, ...reading } = identity;
  const [first = "", ...others] = names;
  const unit = indicators.get(first)?.unit;
  if (unit === undefined) return [];
  return book.of(first).flatMap((carrier): Claim[] => {
    const operands = lettered([carrier, ...others.map((name) => book.beside(name, carrier))]);
    const { area, period } = carrier;
    return operands ? [{ ...reading, area, period, operands, unit }] : [];
  });
}
