import type { FileChild } from "docx";
import type { Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { CLOSE, COLON, OPEN, speak } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Caption } from "../caption.ts";
import { isWeb, linkWords } from "../written-link.ts";
import { drawingOf } from "./figure.ts";
import type { Kit } from "./kit.ts";
import { LINE_WIDTH, OWN_LINE } from "./page.ts";
import { qrPicture } from "./qr.ts";
import { linkOf, plainRun } from "./runs.ts";

const WORDS = {
  made: {
    zh: "本文件由区鉴生成。空白即所据来源未见数字，不以零或估计数填补。",
    en: "Made by Qujian. A blank means that no source at hand prints a figure: never zero, never guessed.",
  },
  back: {
    zh: "扫码或打开下列地址，可回到同一版本的同一画面，查看每个数字的出处：",
    en: "The code or this address leads back to the same view at the same release, where every figure shows its source: ",
  },
  code: { zh: "二维码", en: "QR code" },
} satisfies Record<string, Text>;

const CODE_PIXELS = 124;
const CODE_WIDTH = 2150;
const NONE = { style: "none" } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }; // oxfmt-ignore

/** What leads from the paper back to the page: release, address, and the address as a code. */
export function closingOf(
  kit: Kit,
  { release, link, sources }: Caption,
  locale: Locale,
): readonly FileChild[] {
  const line = (...parts: readonly (Text | string)[]) =>
    new kit.Paragraph({ style: "Cell", children: [plainRun(kit, speak(locale, ...parts))] });
  const picture = qrPicture(link, CODE_PIXELS);
  const code = new kit.Paragraph({
    spacing: OWN_LINE,
    children: picture ? [drawingOf(kit, picture, WORDS.code[locale], link)] : [],
  });
  const said = [
    ...(sources === "" ? [] : [line(sources)]),
    line(WORDS.made),
    line(TERMS.release, COLON, release.id, OPEN, release.date, CLOSE),
    ...(isWeb(link) ? [line(WORDS.back)] : []),
    new kit.Paragraph({ style: "CellRemark", children: [linkOf(kit, linkWords(link, locale), link)] }),
  ];
  const cell = (width: number, children: readonly InstanceType<Kit["Paragraph"]>[]) =>
    new kit.TableCell({ width: { size: width, type: "dxa" }, verticalAlign: "top", children });
  return [
    new kit.Paragraph({ style: "Remark", keepNext: true, border: { bottom: { style: "single", size: 4, color: "000000", space: 1 } } }), // oxfmt-ignore
    new kit.Table({
      width: { size: LINE_WIDTH, type: "dxa" },
      columnWidths: [CODE_WIDTH, LINE_WIDTH - CODE_WIDTH],
      layout: "fixed",
      borders: NO_BORDERS,
      rows: [
        new kit.TableRow({
          cantSplit: true,
          children: [cell(CODE_WIDTH, [code]), cell(LINE_WIDTH - CODE_WIDTH, said)],
        }),
      ],
    }),
  ];
}
