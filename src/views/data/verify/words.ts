import { SHOW_TERMS } from "../../../i18n/terms-show.ts";
import type { Text } from "../../../core/types.ts";
import type { Outcome, Why } from "../../../exports/verify/types.ts";

type Told = Extract<Outcome, { readonly kind: "same" | "differs" }>;

export const VERIFY_WORDS = {
  title: { zh: "核对文件", en: "Check a file" },
  lead: {
    zh: "把从本站导出的图片（PNG、SVG）、表格（CSV、XLSX）、PPTX、DOCX或单文件版拖到这里，看其中的数字与现在的数据是否一致。文件只在本机读取，不上传。",
    en: "Drop a picture (PNG, SVG), a table (CSV, XLSX), a PPTX, a DOCX or the single file that came from this site here, to see whether its figures are those of the present data. It is read on this computer and sent nowhere.",
  },
  choose: { zh: "选择文件…", en: "Choose files…" },
  busy: { zh: "正在核对……", en: "Checking…" },
  broken: { zh: "核对没有完成，请重试。", en: "The check did not come to an end; please try again." },
  row: { zh: "行", en: "Row" },
  column: { zh: "列", en: "Column" },
  inFile: { zh: "文件中", en: "In the file" },
  now: SHOW_TERMS.now,
} satisfies Record<string, Text>;

/** How far a file was looked at: a table of records has nothing besides. */
export type Extent = Told["checked"] | "records";

export function extentOf({ checked, format }: Told): Extent {
  return format === "csv" ? "records" : checked;
}

/** What was held against the present data. */
export const CHECKED: Record<Extent, Text> = {
  mark: {
    zh: "核对的是导出时写进文件的数据。",
    en: "Checked were the figures written into the file when it was made.",
  },
  native: {
    zh: "核对的是导出时写进文件的数据、表格的单元格和可编辑图表的数值与标注。",
    en: "Checked were the figures written into the file when it was made, the cells of its tables, and the values and labels of its charts that can be edited.",
  },
  drawn: {
    zh: "核对的是导出时写进文件的数据和图上的文字。",
    en: "Checked were the figures written into the file when it was made and the words of the picture.",
  },
  cells: {
    zh: "核对的是各数据表的单元格。",
    en: "Checked were the cells of the sheets of data.",
  },
  records: { zh: "核对的是表中的全部单元格。", en: "Checked were all its cells." },
  files: { zh: "核对的是文件中的全部公布数。", en: "Checked were all its published figures." },
};

/** What was not, which the verdict itself says; nothing where all was. */
export const UNCHECKED: Record<Extent, Text | undefined> = {
  mark: {
    zh: "画面、文字、表格和图表未核对",
    en: "its picture, words, tables and charts were not checked",
  },
  native: { zh: "正文和图片中的文字未核对", en: "its running text and pictures were not checked" },
  drawn: { zh: "图形的长短和位置未核对", en: "how long and where its shapes are was not checked" },
  cells: {
    zh: "说明、来源两表和图未核对",
    en: "the sheets About and Sources and its charts were not checked",
  },
  records: undefined,
  files: { zh: "程序未核对", en: "its program was not checked" },
};

export const WHYS: Record<Why, Text> = {
  empty: { zh: "文件是空的。", en: "The file is empty." },
  foreign: {
    zh: "不是本站导出的格式（PNG、SVG、CSV、XLSX、PPTX、DOCX或单文件版）。",
    en: "It is in none of the formats of this site (PNG, SVG, CSV, XLSX, PPTX, DOCX or the single file).",
  },
  unmarked: {
    zh: "文件里没有本站写入的出处：可能是截图、粘贴或另存得来，也可能不是本站导出。图上如有二维码，可扫码打开同一视图。",
    en: "It does not hold what this site writes into its files: it may be a screenshot, pasted or saved anew, or not from here. A QR code on it opens the same view.",
  },
  truncated: { zh: "文件残缺，没有读到结尾。", en: "The file is cut off before its end." },
  "broken-mark": { zh: "本站写入的出处已损坏。", en: "What this site wrote into it is damaged." },
  "no-link": {
    zh: "表中没有“区鉴链接”一列，不知道它出自哪个视图。",
    en: "The table has no column “Qujian link”, so that its view is not known.",
  },
  "bad-link": {
    zh: "文件所指的视图已不能打开，其中有现在不认识的部分。",
    en: "The view that it names cannot be opened any more; a part of its link is not known now.",
  },
  "no-block": {
    zh: "文件所指的视图里已没有这张图或表。",
    en: "The view that it names has no such chart or table any more.",
  },
  "no-data": {
    zh: "现在的数据未能读取，请重试。",
    en: "The present data could not be read; please try again.",
  },
  "too-large": { zh: "文件太大，不会是本站导出的。", en: "The file is too large to be from this site." },
};

type Said = {
  readonly zh: (...parts: readonly string[]) => string;
  readonly en: (...parts: readonly string[]) => string;
};

export const SAID = {
  same: {
    zh: (release = "") => `与版本 ${release} 一致`,
    en: (release = "") => `Agrees with release ${release}`,
  },
  differs: {
    zh: (release = "", count = "") => `有${count}处与版本 ${release} 不同`,
    en: (release = "", count = "") =>
      `Differs from release ${release} in ${count === "1" ? "1 place" : `${count} places`}`,
  },
  untold: { zh: () => "无法核对", en: () => "It cannot be told" },
  count: {
    zh: (count = "") => `核对了${count}个数字。`,
    en: (count = "") => `${count === "1" ? "1 figure was" : `${count} figures were`} checked.`,
  },
  indicators: {
    zh: (count = "") => `核对了${count}个指标的数据。`,
    en: (count = "") => `The data of ${count} indicators were checked.`,
  },
  older: {
    zh: (release = "") => `文件出自版本 ${release}。`,
    en: (release = "") => `The file is of release ${release}.`,
  },
  altered: {
    zh: () => "文件自称出自同一版本：它被改动过，或不是本站所导出。",
    en: () => "It says that it is of this very release: it was changed, or is not from here.",
  },
  more: { zh: (count = "") => `另有${count}处。`, en: (count = "") => `${count} more.` },
  single: {
    zh: (size = "") => `下载单文件版（${size}）`,
    en: (size = "") => `Download as a single file (${size})`,
  },
} satisfies Record<string, Said>;

export const SINGLE_ABOUT: Text = {
  zh: "一个HTML文件，含全部页面和数据：拷到U盘，双击即可打开，不需要网络。",
  en: "One HTML file with every page and all data: it opens from a memory stick by a double click and needs no network.",
};
