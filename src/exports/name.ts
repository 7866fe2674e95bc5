import type { Block } from "../report/blocks.ts";
import { flatBlocks } from "../report/report.ts";
import type { Report } from "../report/report.ts";
import { headingOf } from "./heading.ts";

type Room = { readonly characters: number; readonly bytes: number };

/** File systems take 255 bytes, some tools less; a Chinese character is three. */
const ROOM: Room = { characters: 120, bytes: 240 };
const ROOM_OF_KIND: Room = { characters: 60, bytes: 120 };
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu;
/** Names of devices, which Windows gives to no file whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const BETWEEN = " · ";
const CUT = "…";

/** 地区生产总值-2022年-三区-排名.csv: what the report is about and which block of it, whole at its end if cut. */
export function fileName(
  report: Pick<Report, "title" | "blocks">,
  block: Block | undefined,
  extension: string,
): string {
  const kind = cut(joined(block ? kindOf(report, block) : []), ROOM_OF_KIND);
  const head = joined(headingOf(report).split(BETWEEN));
  const end = `${head !== "" && kind !== "" ? "-" : ""}${kind}.${extension}`;
  const start = cut(head, { characters: ROOM.characters - end.length, bytes: ROOM.bytes - bytesOf(end) });
  return start + end === `.${extension}` ? `file${end}` : guarded(start + end);
}

/** A name that every system takes as it is. */
export function safeName(name: string): string {
  return guarded(clean(name)) || "file";
}

function guarded(name: string): string {
  return DEVICE.test(name) ? `_${name}` : name;
}

/** The first words of a block's title, or all of them where another block begins with the same. */
function kindOf(report: Pick<Report, "blocks">, block: Block): readonly string[] {
  const parts = partsOf(block);
  const alike = flatBlocks(report.blocks).filter((other) => partsOf(other)[0] === parts[0]);
  return alike.length > 1 ? parts : parts.slice(0, 1);
}

function partsOf(block: Block): readonly string[] {
  return titleOf(block).split(BETWEEN);
}

function titleOf(block: Block): string {
  return "title" in block ? (block.title ?? "") : "";
}

function joined(parts: readonly string[]): string {
  return parts
    .map(clean)
    .filter((part) => part !== "")
    .join("-");
}

/** Windows drops dots and blanks at the end; a dot at the start hides a file. */
function clean(text: string): string {
  return text
    .normalize("NFC")
    .replace(FORBIDDEN, "_")
    .replace(/^[\s.]+|[\s.]+$/g, "");
}

/** As many whole characters as there is room for, with a mark where some are left out. */
function cut(text: string, { characters, bytes }: Room): string {
  if (text.length <= characters && bytesOf(text) <= bytes) return text;
  let kept = "";
  let size = bytesOf(CUT);
  for (const character of text) {
    size += bytesOf(character);
    if (size > bytes || kept.length + character.length + CUT.length > characters) break;
    kept += character;
  }
  return kept.trimEnd() + CUT;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
