const DIGITS = "零一二三四五六七八九";
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";

/** A number at the start of a text: its value, the smallest step its digits show, and what follows it. */
export type LeadingNumber = { readonly value: number; readonly step: number; readonly rest: string };

/** Digits with or without a point and nothing else, as most figures are printed. */
export function plainNumber(text: string): LeadingNumber | undefined {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return undefined;
  const point = text.indexOf(".");
  return { value: Number(text), step: 10 ** -(point === -1 ? 0 : text.length - point - 1), rest: "" };
}

/** Arabic digits (`6,215.72`), Chinese numerals (`三百二十`) or one Roman numeral sign (`Ⅲ`). */
export function leadingNumber(text: string): LeadingNumber | undefined {
  return leadingArabic(text) ?? leadingRoman(text) ?? leadingChinese(text);
}

function leadingArabic(text: string): LeadingNumber | undefined {
  const arabic = /^[-−]?\d+(?:[,，]\d{3})*(?:\.\d+)?/.exec(text)?.[0];
  if (arabic === undefined) return undefined;
  const plain = arabic.replace(/[,，]/g, "").replace("−", "-");
  const decimals = plain.split(".")[1]?.length ?? 0;
  return { value: Number(plain), step: 10 ** -decimals, rest: text.slice(arabic.length) };
}

function leadingRoman(text: string): LeadingNumber | undefined {
  const value = ROMAN.indexOf(text.charAt(0)) + 1;
  return text === "" || value === 0 ? undefined : { value, step: 1, rest: text.slice(1) };
}

function leadingChinese(text: string): LeadingNumber | undefined {
  const chinese = /^[零〇一二两三四五六七八九十百千]+/.exec(text)?.[0];
  const value = chinese === undefined ? undefined : readChinese(chinese);
  return value === undefined || chinese === undefined
    ? undefined
    : { value, step: 1, rest: text.slice(chinese.length) };
}

/** 十 = 10, 三百二十 = 320, 两千零五 = 2005, 二〇二二 = 2022; undefined for 二三百, 三百二 and ascending places. */
export function readChinese(text: string): number | undefined {
  const plain = text.replaceAll("〇", "零").replaceAll("两", "二");
  if (/^[零一二三四五六七八九]+$/.test(plain)) {
    return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(""));
  }
  let total = 0;
  let digit: number | undefined;
  let skipped = false;
  let lowest = Number.POSITIVE_INFINITY;
  for (const sign of plain) {
    const place = PLACES[sign];
    if (place === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      if (sign === "零") skipped = true;
      digit = DIGITS.indexOf(sign);
    } else {
      if (place >= lowest) return undefined;
      total += (digit ?? 1) * place;
      lowest = place;
      digit = undefined;
    }
  }
  const isExact = digit === undefined || lowest === 10 || skipped;
  return isExact ? total + (digit ?? 0) : undefined;
}
