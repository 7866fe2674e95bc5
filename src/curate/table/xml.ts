const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/** The text of an element or attribute. */
export function unescaped(xml: string): string {
  if (!xml.includes("&")) return xml;
  return xml.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole: string, hex = "", decimal = "", name = "") => {
      if (name !== "") return ENTITIES[String(name)] ?? whole;
      const code = hex === "" ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
    },
  );
}

const PATTERNS = new Map<string, RegExp>();

/** An attribute's value, of a tag or of what stands in one after its name. */
export function attribute(tag: string, name: string): string | undefined {
  const known = PATTERNS.get(name);
  const pattern = known ?? new RegExp(String.raw`\s(?:\w+:)?${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`);
  if (!known) PATTERNS.set(name, pattern);
  const found = pattern.exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
}

/** The start tags of that name, whatever prefix a writer gives them; attributes may hold a bare `>`. */
export function startTags(xml: string, name: string): readonly string[] {
  const pattern = String.raw`<(?:[\w.-]+:)?${name}((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*/?>`;
  return [...xml.matchAll(new RegExp(pattern, "g"))].map(([tag]) => tag);
}

/** What stands between the first start tag of that name and its end tag. */
export function inside(xml: string, name: string): string {
  const start = new RegExp(String.raw`<(?:[\w.-]+:)?${name}(?:\s[^>]*)?>`).exec(xml);
  if (!start || start[0].endsWith("/>")) return "";
  const from = start.index + start[0].length;
  const length = xml.slice(from).search(new RegExp(String.raw`</(?:[\w.-]+:)?${name}\s*>`));
  return length < 0 ? "" : xml.slice(from, from + length);
}

export function xmlText(part: Uint8Array): string {
  return decoderOf(part).decode(part);
}

function decoderOf(part: Uint8Array): TextDecoder {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder("utf-16le");
  return new TextDecoder(part[0] === 0xfe && part[1] === 0xff ? "utf-16be" : "utf-8");
}
const PIECE = 2 ** 18;

/** A part in pieces none of which cuts one of its `items`; `prefix` is the one that all of its tags have, `x:`. */
export type Pieces = { readonly prefix: string; readonly texts: Iterable<string> };

/** Takes a large part piece by piece; undefined where its root element has no start or no end. */
export function piecesOf(
  part: Uint8Array,
  {
    root,
    item,
    read,
  }: { readonly root: string; readonly item: string; readonly read: (bytes: number) => void },
): Pieces | undefined {
  const start = new RegExp(String.raw`<((?:[\w.-]+:)?)${root}[\s/>]`).exec(
    xmlText(part.subarray(0, 2 ** 14)),
  );
  if (!start) return undefined;
  const [, prefix = ""] = start;
  const decoder = decoderOf(part);
  const end = `</${prefix}${item}>`;
  function* texts(): Generator<string> {
    let rest = "";
    for (let at = 0; at < part.length; at += PIECE) {
      const bytes = part.subarray(at, at + PIECE);
      rest += decoder.decode(bytes, { stream: true });
      const cut = rest.lastIndexOf(end) + end.length;
      if (cut >= end.length) {
        yield rest.slice(0, cut);
        rest = rest.slice(cut);
      }
      read(bytes.length);
    }
    yield rest + decoder.decode();
  }
  return hasEnd(part, `${prefix}${root}`) ? { prefix, texts: texts() } : undefined;
}

/** Whether a part was written to its end: looked for in its last bytes, in any encoding. */
function hasEnd(part: Uint8Array, root: string): boolean {
  const last = new TextDecoder("latin1").decode(part.subarray(-1024)).replaceAll("\0", "");
  return new RegExp(String.raw`(?:</${root}\s*>|<${root}[^<>]*/>)`).test(last);
}
