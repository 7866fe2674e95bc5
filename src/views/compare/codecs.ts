import type { Family } from "../../core/period.ts";
import type { AreaCode } from "../../core/types.ts";
import type { Codec } from "../../state/codec.ts";
import { matching } from "../../state/codecs.ts";
import { areaCodes, period } from "../../state/data-codecs.ts";
import type { PeriodFilter } from "../../state/chosen.ts";

/** What 对比 shows only where it is asked for; the words stand in links. */
export const PARTS = ["spread", "years", "basis"] as const;
export type PartName = (typeof PARTS)[number];

export const MAX_HIGHLIGHT = 12;

export const highlighted: Codec<readonly AreaCode[]> = {
  write: (codes) => (codes.length === 0 ? "none" : areaCodes.write(codes)),
  read: (text) => {
    const parsed = text === "none" ? { valid: [] } : areaCodes.read(text);
    return parsed === "invalid" || parsed.valid.length > MAX_HIGHLIGHT ? "invalid" : parsed;
  },
};

const family = matching((text): text is Family => /^(year|month|undated|\d\d-(\+\d+\.)?\d\d)$/.test(text));

const COMMON = "common";

/** A period, the newest common one, or the latest one of a family that each area has. */
export const periodFilter: Codec<PeriodFilter> = {
  write: (value) =>
    value.kind === "period"
      ? period.write(value.period)
      : value.kind === "latest"
        ? `latest.${value.family}`
        : COMMON,
  read: (text) => {
    if (text === COMMON) return { valid: { kind: COMMON } };
    const latest = /^latest\.(.+)$/.exec(text)?.[1];
    const parsed = latest === undefined ? period.read(text) : "invalid";
    if (parsed !== "invalid") return { valid: { kind: "period", period: parsed.valid } };
    const named = family.read(latest ?? "");
    return named === "invalid" ? "invalid" : { valid: { kind: "latest", family: named.valid } };
  },
};
