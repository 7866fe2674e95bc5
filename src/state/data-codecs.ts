import { isPeriod } from "../core/period.ts";
import type { AreaCode, Period } from "../core/types.ts";
import { drawnFrom } from "./codec.ts";
import type { Codec, Draw } from "./codec.ts";
import { listOf, matching } from "./codecs.ts";

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const AREA = /^44\d{4}(-[a-z0-9]+)*$/;

/** Ids and codes by their form alone; whether anything is called so is for `settle`. */
export function idOf<Id extends string>(): Codec<Id> {
  return matching((text): text is Id => KEBAB.test(text), someId);
}

export const areaCode: Codec<AreaCode> = matching(
  (text): text is AreaCode => AREA.test(text),
  (draw) => `44${String(1000 + draw(9000))}${drawnFrom(["", "", "-dapeng"], draw)}`,
);

export const areaCodes = listOf(areaCode, ".");

/** A slash would have to be escaped in a link. */
export const period: Codec<Period> = {
  write: (value) => value.replace("/", "_"),
  read: (text) => {
    const plain = text.replace("_", "/");
    return isPeriod(plain) ? { valid: plain } : "invalid";
  },
  sample: matching(isPeriod, somePeriod).sample,
};

function someId(draw: Draw): string {
  return Array.from({ length: 1 + draw(4) }, () => draw(36 ** 4).toString(36)).join("-");
}

function somePeriod(draw: Draw): string {
  const year = String(1000 + draw(9000));
  const month = () => `${year}-${String(1 + draw(12)).padStart(2, "0")}`;
  const later = `${String(Math.min(Number(year) + draw(40), 9999))}-12`;
  return drawnFrom([year, month(), `${month()}/${later}`, "undated"], draw);
}
