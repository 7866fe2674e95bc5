import { trouble } from "./grid.ts";
import type { FileTrouble } from "./grid.ts";
import type { Archive } from "./zip-parts.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** What older and locked Office files keep in one container are told apart by the names of its streams. */
const STREAMS: readonly (readonly [string, FileTrouble])[] = [
  ["EncryptedPackage", trouble("password")],
  ["WordDocument", trouble("not-a-table", "doc")],
  ["PowerPoint Document", trouble("not-a-table", "ppt")],
];

/** Files that are told by their first bytes and are none that can be read. */
export function foreignBytes(bytes: Uint8Array): FileTrouble | undefined {
  if (startsWith(bytes, [...new TextEncoder().encode("%PDF-")])) return trouble("not-a-table", "pdf");
  if (!startsWith(bytes, OLE)) return undefined;
  return STREAMS.find(([name]) => holdsWide(bytes, name))?.[1] ?? trouble("xls");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Whether a name stands in the bytes as UTF-16. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^word\//, "docx"],
  [/^ppt\//, "pptx"],
  [/^xl\/workbook\.bin$/, "xlsb"],
  [/^content\.xml$/, "ods"],
  [/^index\/document\.iwa$/, "numbers"],
];

/** Which other format an archive without a workbook is. */
export function foreignParts({ sizes }: Archive): string {
  const paths = [...sizes.keys()];
  return PARTS.find(([pattern]) => paths.some((path) => pattern.test(path)))?.[1] ?? "zip";
}

/** Programs that say .xls and write something else; markup within a cell makes no page of a table. */
export function foreignText(text: string): FileTrouble | undefined {
  const start = text.slice(0, 4096).trimStart();
  if (start.startsWith("MIME-Version:")) return trouble("not-a-table", "mht");
  if (start.startsWith("{\\rtf")) return trouble("not-a-table", "rtf");
  if (!/^<[!?a-z]/i.test(start)) return undefined;
  if (/<Workbook[\s>]/.test(start)) return trouble("not-a-table", "xml");
  const first = start.replace(/^(?:<!--.*?-->|<\?.*?\?>|\s)+/s, "");
  const isPage = /^<(?:!doctype html|html|head|meta|body|table|div|style)\b/i.test(first);
  return isPage ? trouble("not-a-table", "html") : undefined;
}
