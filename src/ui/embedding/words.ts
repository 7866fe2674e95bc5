import { OUTPUT_TERMS } from "../../i18n/terms-outputs.ts";
import type { Text } from "../../core/types.ts";
import type { SnippetKind } from "../../state/embed-snippets.ts";

/** What a snippet is called; the picture stands in itself. */
export const KINDS: Record<SnippetKind | "picture", { readonly name: Text; readonly about: Text }> = {
  frame: {
    name: { zh: "框架（iframe）", en: "Frame (iframe)" },
    about: {
      zh: "高度随内容；没有脚本时按写明的高度显示。",
      en: "As high as its content; without the script, as high as it says.",
    },
  },
  script: {
    name: { zh: "脚本", en: "Script" },
    about: { zh: "一行；框架由脚本放在这一行之后。", en: "One line; the script puts the frame behind it." },
  },
  component: {
    name: { zh: "组件", en: "Component" },
    about: {
      zh: "属性可以随时改：theme、lang、controls、title、height。",
      en: "Its attributes can change at any time: theme, lang, controls, title, height.",
    },
  },
  plain: {
    name: { zh: "不用脚本", en: "Without scripts" },
    about: {
      zh: "给会删去脚本的网页：高度固定，里面可以滚动。",
      en: "For pages that strip scripts: of fixed height, and scrolls within it.",
    },
  },
  picture: {
    name: { zh: "图片", en: "Picture" },
    about: {
      zh: "数字都在图里，不再读取本站，永远不变；文字是本页现在的语言；点击打开原视图。",
      en: "Holds its figures itself, asks this site for nothing and never changes; in the language of this page; a click opens the view.",
    },
  },
};

export const WORDS = {
  ownAbout: {
    zh: "其中有自有数据，只存于本浏览器；在别处打开时没有这些数字，需要时请用图片。",
    en: "Some of it is own data, which is in this browser alone: opened elsewhere these figures are missing. Take the picture where they are needed.",
  },
  heading: { zh: "嵌入到其他网页", en: "Embed in another page" },
  what: { zh: "嵌入内容", en: "What to embed" },
  block: { zh: "只要这一块", en: "This part alone" },
  report: { zh: "整个页面", en: "The whole page" },
  data: { zh: "数据更新后", en: "When data change" },
  live: { zh: "随之更新", en: "Follow them" },
  frozen: { zh: "冻结在现在的版本", en: "Freeze at this release" },
  theme: OUTPUT_TERMS.colours,
  auto: { zh: "随网页或系统", en: "As the page or system" },
  light: { zh: "浅色配色", en: "Light colours" },
  dark: { zh: "深色配色", en: "Dark colours" },
  language: { zh: "文字", en: "Words in" },
  title: { zh: "标题与结论", en: "Title and finding" },
  on: { zh: "显示", en: "Shown" },
  off: { zh: "移到图下", en: "Title below" },
  controls: { zh: "可操作", en: "Reader may" },
  none: { zh: "只看", en: "Only look" },
  some: { zh: "时期与图表菜单", en: "Change period, use the chart's menu" },
  height: { zh: "高度（像素）", en: "Height (px)" },
  fitting: { zh: "随内容", en: "As the content" },
  close: { zh: "关闭对话框", en: "Close the dialog" },
  kind: { zh: "代码", en: "Code" },
  preview: { zh: "预览", en: "Preview" },
  copy: { zh: "复制代码", en: "Copy the code" },
  refused: {
    zh: "浏览器未允许复制；代码已选中，请自行复制。",
    en: "The browser did not allow copying; the code is selected for you to copy.",
  },
  fileAbout: {
    zh: "这是单文件，不在任何网站上，别的网页打不开它。图表可以用“图片”嵌入，数字都在图里；要用框架、脚本或组件，请填写已发布的区鉴网址，那里的数据版本可能不同。",
    en: "This is the single file: it is on no site, and no other page can open it. A chart can be embedded as a picture, which holds its figures; for frames, scripts and components give the address of a published site, whose release may be another.",
  },
  site: { zh: "区鉴网址", en: "Address of the site" },
  noPreview: {
    zh: "单文件不联网，请到网站上看预览。",
    en: "The single file asks nothing of the network: see the preview on the site.",
  },
  frozenAbout: {
    zh: "数字一旦修订，框架不显示别的数字，只说明已修订；要永远显示这些数字，用“图片”。",
    en: "Should a figure be revised, the frame shows no other in its place but says so; to show these for ever, use the picture.",
  },
} satisfies Record<string, Text>;
