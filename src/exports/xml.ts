const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** What no XML may hold, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** XML that somebody else wrote, without what it may not hold; nobody opens a file in which one sign of it stands. */
export function allowed(xml: string): string {
  return xml.replace(FORBIDDEN, "");
}

/** A text as it stands in XML, between tags or in an attribute. */
export function escaped(text: string): string {
  return allowed(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
