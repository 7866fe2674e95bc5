import type { Cell } from "../../../core/cell.ts";
import type { Unpaired } from "../../../core/pairs.ts";
import { VERDICT_NAMES, verdictTexts } from "../../../i18n/explain.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { reasonText } from "../../../i18n/reasons.ts";
import { COLON, COMMA, SEMICOLON } from "../../../i18n/text.ts";
import type { Both, Side } from "./both.ts";

/** Why an area is not drawn: 研究与试验发展经费：只是局部. */
export function whyText({ x, y, scene }: Both, { why, x: across, y: up }: Unpaired): string {
  const { locale } = scene.words;
  if (why === "territory") return VERDICT_NAMES.territory[locale];
  if (why === "periods") return [periodOf(x, across), periodOf(y, up)].join(COMMA[locale]);
  return why === "x" ? refused(x, across) : refused(y, up);
}

function refused({ words: { subject, locale } }: Side, cell: Cell | undefined): string {
  const head = subject + COLON[locale];
  if (!cell) return head + VERDICT_NAMES.missing[locale];
  if (cell.kind === "missing") return head + reasonText(cell, "brief")[locale];
  return (
    head +
    verdictTexts(cell)
      .map((text) => text[locale])
      .join(SEMICOLON[locale])
  );
}

function periodOf({ words: { subject, locale } }: Side, cell: Cell | undefined): string {
  return cell?.kind === "value" ? subject + COLON[locale] + formatPeriod(cell.figure.period, locale) : "";
}
