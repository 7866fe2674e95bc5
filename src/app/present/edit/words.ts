import { OUTPUT_TERMS } from "../../../i18n/terms-outputs.ts";
import { SHOW_TERMS } from "../../../i18n/terms-show.ts";
import type { SlideKind } from "../../../core/deck.ts";
import type { Text } from "../../../core/types.ts";
import { ACTIONS } from "../../../i18n/terms-actions.ts";
import { PART_ACTIONS } from "../../../i18n/terms-parts.ts";

/** What the making of a deck says. */
export const WORDS = {
  heading: SHOW_TERMS.editDeck,
  deckTitle: SHOW_TERMS.name,
  deckSeconds: { zh: "每张停留（秒）", en: "Seconds a slide" },
  back: { zh: "回到网站", en: "Back to the site" },
  otherLanguage: { zh: "English", en: "中文" },
  play: { zh: "放映", en: "Present" },
  playHere: { zh: "从这一张放映", en: "Present from here" },
  desk: SHOW_TERMS.desk,
  rehearsal: SHOW_TERMS.rehearsal,
  tools: { zh: "编辑工具", en: "Editing tools" },
  add: { zh: "添加", en: "Add" },
  undo: ACTIONS.undo,
  redo: ACTIONS.redo,
  generate: { zh: "从当前指标生成", en: "Make from indicators" },
  shipped: { zh: "从自带的演示开始", en: "Start from the shipped one" },
  save: { zh: "下载文件", en: "Download file" },
  read: { zh: "读入文件", en: "Read in file" },
  copyLink: ACTIONS.copyLink,
  slides: { zh: "各张幻灯片", en: "The slides" },
  keys: {
    zh: "↑ ↓ 选择，Alt+↑ ↓ 移动，Delete 删除；也可拖动。",
    en: "↑ ↓ choose, Alt+↑ ↓ move, Delete deletes; or drag.",
  },
  preview: { zh: "预览：", en: "Preview: " },
  fields: { zh: "这一张的内容", en: "What this slide holds" },
  copy: { zh: "复制一张", en: "Duplicate" },
  remove: { zh: "删除", en: "Delete" },
  up: { zh: "上移", en: "Move up" },
  down: { zh: "下移", en: "Move down" },
  title: SHOW_TERMS.title,
  ownTitle: { zh: "自己的标题（留空则用数据得出的结论）", en: "Own title (empty: what the data found)" },
  subtitle: { zh: "副标题", en: "Second line" },
  lines: { zh: "正文，每行一条", en: "Text, one line each" },
  both: { zh: "中英文分开写", en: "Write Chinese and English apart" },
  inChinese: { zh: "中文内容", en: "In Chinese" },
  inEnglish: { zh: "英文内容", en: "In English" },
  part: { zh: "第{n}块", en: "Part {n}" },
  link: { zh: "视图链接", en: "Link of the view" },
  badLink: {
    zh: "不是本站的视图链接，没有采用；请粘贴带有 #/ 的网址。",
    en: "This is no link to a view of this site and was not taken; paste an address with #/ in it.",
  },
  block: SHOW_TERMS.content,
  whole: { zh: "整个视图的主要图表", en: "Main charts of the whole view" },
  openView: { zh: "打开视图", en: "Open the view" },
  addPart: { zh: "再加一块", en: "Add a part" },
  removePart: { zh: "移除这一块", en: "Remove this part" },
  figure: { zh: "数字", en: "Figure" },
  chooseFigure: { zh: "请选择数字", en: "Choose a figure" },
  notes: { zh: "备注（只有演讲者看到）", en: "Notes (for the speaker alone)" },
  seconds: { zh: "停留（秒，留空为{n}）", en: "Seconds (empty: {n})" },
  badSeconds: { zh: "请填写 3 至 3600 的整数。", en: "A whole number from 3 to 3600." },
  newTitle: SHOW_TERMS.title,
  newSection: { zh: "章节", en: "Section" },
  newText: { zh: "要点", en: "Points" },
  empty: { zh: "这份演示还没有幻灯片。", en: "This presentation has no slides yet." },
  emptyHow: {
    zh: "在任何图表的 ⋯ 菜单、表格或视图的「导出」里选「加入演示」；或者：",
    en: "Choose “Add to presentation” in the ⋯ menu of any chart, or under “Export” of a table or a view; or:",
  },
  moved: { zh: "已移到第{n}张。", en: "Moved to place {n}." },
  added: { zh: "已添加第{n}张。", en: "Slide {n} is added." },
  removed: { zh: "已删除第{n}张，可以撤销。", en: "Slide {n} is deleted; this can be undone." },
  shippedAdded: { zh: "已加入自带的演示。", en: "The shipped presentation is added." },
  linkAdded: { zh: "已加入链接里的幻灯片。", en: "The slides of the link are added." },
  undone: { zh: "已撤销。", en: "Undone." },
  redone: { zh: "已重做。", en: "Redone." },
  saved: { zh: "文件已交给浏览器下载。", en: "The file is with the browser's downloads." },
  copied: {
    zh: "链接已复制：打开它就放映这份演示。",
    en: "The link is copied: it opens this presentation.",
  },
  refusedCopy: {
    zh: "浏览器未允许复制；链接在下面，请自行复制。",
    en: "The browser did not allow copying; the link stands below for you to copy.",
  },
  tooLong: {
    zh: "这份演示放不进一个链接；请下载文件，对方在这里读入。",
    en: "This presentation is too long for a link; download the file, to be read in here.",
  },
  fromFile: { zh: "已从{name}读入{n}张。", en: "{n} slides were read from {name}." },
  notAll: {
    zh: "{name}里有不能用的部分，其余已读入：",
    en: "A part of {name} cannot be used; the rest was read in:",
  },
  kept: {
    zh: "保存的演示里有不能用的部分，原件另存在浏览器里：",
    en: "A part of the kept presentation cannot be used; the original is set aside in the browser:",
  },
  refused: { zh: "{name}不能读入：", en: "{name} cannot be read in: " },
  unreadFile: { zh: "文件没有读出来。", en: "the file could not be opened." },
  problem: { zh: "第{slide}张 {where}：", en: "Slide {slide}, {where}: " },
  expected: { zh: "应为 {expected}，实际为 {found}", en: "{expected} is expected, {found} is there" },
  repeated: { zh: "编号 {found} 重复", en: "the id {found} is there twice" },
  close: OUTPUT_TERMS.dismiss,
  fromLink: { zh: "链接里有一份{n}张的演示。", en: "The link holds a presentation of {n} slides." },
  takeLink: { zh: "加入我的演示", en: "Add to mine" },
  badDeckLink: { zh: "链接里的演示不能打开。", en: "The presentation of the link cannot be opened." },
  choose: { zh: "选择要生成的指标", en: "Choose the indicators" },
  chooseHow: {
    zh: "每个指标生成一张：三区在最近共同时期的地图、排名和走势。",
    en: "One slide each: map, ranking and trend of the three districts at their newest common period.",
  },
  search: PART_ACTIONS.searchBy,
  make: { zh: "生成{n}张", en: "Make {n} slides" },
  making: { zh: "正在生成第{n}张……", en: "Making slide {n}…" },
  made: { zh: "已生成{n}张。", en: "{n} slides are made." },
  cancel: OUTPUT_TERMS.cancel,
  noIndicator: SHOW_TERMS.noIndicator,
  noFigure: { zh: "三区没有可比的数字", en: "no comparable figure" },
} satisfies Record<string, Text>;

/** What each kind of slide is called. */
export const KINDS: Readonly<Record<SlideKind, Text>> = {
  title: { zh: "标题页", en: "Title slide" },
  section: { zh: "章节页", en: "Section" },
  text: { zh: "文字页", en: "Text slide" },
  number: { zh: "大数字页", en: "Big number" },
  parts: { zh: "图表页", en: "Charts" },
};

/** Why a file is not taken at all. */
export const REFUSED = {
  "not-json": { zh: "不是完整的 JSON 文件：", en: "it is no whole JSON file: " },
  "not-a-deck": { zh: "不是演示文件：", en: "it is no presentation: " },
  "other-version": { zh: "这个版本不认识它的格式：", en: "its format is not known here: " },
} satisfies Record<string, Text>;
