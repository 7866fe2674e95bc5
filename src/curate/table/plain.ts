/** Text in one width and one case, without spaces: names are compared so. */
export function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

const NUMBERING =
  /^(?:[(（]?[一二三四五六七八九十]+[)）][、.．]?|[一二三四五六七八九十]+[、.．]|[(（]\d{1,2}[)）]|\d{1,2}(?:[、．]|\.(?!\d))|[#*+•·—–-]+)/;
const AMONG = /^(?:其中|其中：|其中:|#|of which:?)[:：]?/i;

/** 天河区①, 黄埔区*, 地区生产总值②（亿元）: signs that lead to a note. */
const NOTED = /(?:\s*(?:[*＊#†‡▲△☆★①-⑳]+|[(（[［【]\s*(?:注\d{0,2}|\d{1,2})\s*[)）\]］】]))+(?=$|\s*[(（])/;

/** A label without its place in a list (一、, 1., 其中：), which says nothing of what it names. */
export function withoutNumbering(text: string): string {
  const noted = text.trim();
  let rest = (noted.replace(NOTED, "") || noted).normalize("NFKC").trim();
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(AMONG, "").replace(NUMBERING, "").trim();
  }
  return rest === "" ? text.normalize("NFKC").trim() : rest;
}

/** What is longer is prose: to look for names in it would take minutes, and to find one would be chance. */
export const LONGEST_LABEL = 1000;
