import type { Text } from "../../../core/types.ts";
import type { Warning } from "../../../curate/table/checks.ts";
import type { SlotError } from "../../../curate/table/fates.ts";
import type { FileTrouble } from "../../../curate/table/grid.ts";
import type { Role } from "../../../curate/table/plan.ts";

export const IMPORT_WORDS = {
  title: { zh: "导入自有数据", en: "Bring your own figures" },
  lead: {
    zh: "把年鉴、公报、月报中的表（CSV、TSV、XLSX）拖到这里，或选择文件、直接粘贴单元格。只在本机读取和保存，不上传；取用后与本站数据一起比较，处处标明为自有数据。",
    en: "Drop a table of a yearbook, bulletin or monthly report (CSV, TSV, XLSX) here, choose a file, or paste cells. It is read and kept on this computer and sent nowhere; once taken it is compared with the figures of this site, and marked as own data everywhere.",
  },
  choose: { zh: "选择表格文件…", en: "Choose tables…" },
  paste: { zh: "粘贴单元格…", en: "Paste cells…" },
  pasteHere: {
    zh: "在这里粘贴从Excel或WPS复制的单元格",
    en: "Paste the cells copied from Excel or WPS here",
  },
  readPasted: { zh: "读取粘贴内容", en: "Read what was pasted" },
  pasted: { zh: "粘贴的表", en: "Pasted table" },
  reading: { zh: "正在读表", en: "Reading the table" },
  cancel: { zh: "停止读取", en: "Stop reading" },
  next: { zh: "还有文件待读", en: "More files are waiting" },
  goOn: { zh: "读取下一个文件", en: "Read the next file" },
  failed: {
    zh: "没有读完：文件可能已被移动或改动，或读取程序没有载入",
    en: "it was not read to its end: it may have been moved or changed, or what reads it did not arrive",
  },
  again: {
    zh: "此文件已取用过，再次取用会作为另一份并存。",
    en: "This file has been taken already; taken again, it stands beside itself.",
  },
  unchecked: {
    zh: "本站这些指标的数字没有读到，未能与之核对",
    en: "The figures of this site for these indicators did not arrive, so nothing was checked against them",
  },
  encoding: { zh: "文字编码", en: "Encoding" },
  hidden: { zh: "隐藏的工作表不读取", en: "hidden sheets are not read" },
  noTable: { zh: "没有找到数据表", en: "no table was found" },
  close: { zh: "放弃此文件", en: "Leave this file" },
} satisfies Record<string, Text>;

export const TROUBLES: Record<FileTrouble["trouble"], Text> = {
  empty: { zh: "文件是空的", en: "the file is empty" },
  "too-large": {
    zh: "文件超过100 MB，请只保留需要的工作表",
    en: "the file is over 100 MB; keep only the sheets that are needed",
  },
  password: {
    zh: "文件有密码保护，请去掉密码后另存",
    en: "the file is protected by a password; save it without one",
  },
  xls: {
    zh: "这是旧版.xls，请在Excel或WPS中另存为.xlsx",
    en: "this is an old .xls; save it as .xlsx in Excel or WPS",
  },
  broken: { zh: "文件损坏或不完整", en: "the file is damaged or cut off" },
  "not-a-table": { zh: "文件里不是表格", en: "what the file holds is no table" },
  "too-many-cells": {
    zh: "超过20万个单元格，请分成几个文件",
    en: "it has more than 200,000 cells; split it into several files",
  },
  "no-number": { zh: "文件里没有一个数字", en: "there is no number in the file" },
};

export const ROLE_NAMES: Record<Role | "value", Text> = {
  area: { zh: "区名", en: "areas" },
  period: { zh: "时间", en: "periods" },
  indicator: { zh: "指标名", en: "indicators" },
  unit: { zh: "计量单位", en: "units" },
  any: { zh: "混合表头", en: "mixed heads" },
  ignore: { zh: "不读取", en: "not read" },
  value: { zh: "数字", en: "figures" },
};

export const ERRORS: Record<SlotError, Text> = {
  "not-a-number": { zh: "不是数字", en: "is no number" },
  code: { zh: "以0开头，是代码而不是数字", en: "begins with a nought: a code, no number" },
  error: { zh: "单元格是公式错误", en: "the cell holds a formula error" },
  "unfilled-formula": {
    zh: "公式没有存下计算结果，请在Excel中打开后再保存",
    en: "the formula was saved without its result; open and save it in Excel",
  },
  "no-area": { zh: "看不出是哪个区", en: "nothing says of which area it is" },
  "unknown-area": { zh: "不认识的地区", en: "the area is not known" },
  "no-period": { zh: "看不出是什么时期", en: "nothing says of which period it is" },
  "unknown-period": { zh: "不认识的时期", en: "the period is not known" },
  "no-indicator": { zh: "看不出是什么指标", en: "nothing says of which indicator it is" },
  undecided: { zh: "指标还没有对应", en: "the indicator is still to be chosen" },
  unit: { zh: "单位换算不了", en: "the unit does not convert" },
  impossible: { zh: "比重不在0到100之间", en: "a share is not between 0 and 100" },
  negative: { zh: "该指标不会是负数", en: "the indicator is never below zero" },
  target: { zh: "是计划、目标或预计，不是结果", en: "is planned, aimed at or forecast: no result" },
  constant: {
    zh: "按不变价计算，与现价总量不能比较",
    en: "at constant prices, which do not compare with current ones",
  },
  double: { zh: "同一数字在文件中出现两次而不相同", en: "stands twice in the file with different values" },
};

export const WARNINGS: Record<Warning["kind"], Text> = {
  differs: { zh: "与本站数字不一致", en: "differs from the figure of this site" },
  leap: { zh: "与该区相近年份相差三倍以上", en: "more than three times off the nearest year of the area" },
  magnitude: { zh: "像是单位不对", en: "the unit seems to be another" },
  total: { zh: "各区之和与全市数不符", en: "the districts do not add up to the city" },
  coarse: { zh: "数字很小，取整误差超过5%", en: "so small that rounding is more than 5 %" },
};
