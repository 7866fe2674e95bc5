import { BUILT_IN } from "./built-in-formats.ts";
import { numberFormatOf, PLAIN } from "./number-format.ts";
import type { NumberFormat } from "./number-format.ts";
import { attribute, inside, startTags } from "./xml.ts";

/** The number format of each style, by the number that cells refer to it. */
export function formatsIn(styles: string): readonly NumberFormat[] {
  const codes = new Map(
    startTags(inside(styles, "numFmts"), "numFmt").map((tag) => [
      Number(attribute(tag, "numFmtId")),
      attribute(tag, "formatCode") ?? "",
    ]),
  );
  const formats = new Map<number, NumberFormat>();
  function formatOf(id: number): NumberFormat {
    const known = formats.get(id);
    const code = codes.get(id) ?? BUILT_IN[id];
    const format = known ?? (code === undefined ? PLAIN : numberFormatOf(code));
    formats.set(id, format);
    return format;
  }
  return startTags(inside(styles, "cellXfs"), "xf").map((tag) =>
    formatOf(Number(attribute(tag, "numFmtId"))),
  );
}
