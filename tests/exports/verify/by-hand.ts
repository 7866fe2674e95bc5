import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** An Office file with parts changed as by hand: `change` of each part of XML whose path fits. */
export function byHand(bytes: Uint8Array, path: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] =>
    path.test(name) ? [name, strToU8(change(strFromU8(part)))] : [name, part],
  );
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

/** The same for the workbooks behind the charts. */
export function inBooks(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] =>
    /embeddings\/.*\.xlsx$/.test(name) ? [name, byHand(part, /sheet1\.xml$/, change)] : [name, part],
  );
  return zipSync(Object.fromEntries(parts), { level: 1 });
}
