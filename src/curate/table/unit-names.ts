import type { Unit, UnitId } from "../../core/types.ts";
import { plain } from "./plain.ts";

/** A unit as a table prints it, and those of ours that are printed so, those that are called so first; none where we have no such unit. */
export type UnitFound = {
  readonly kind: "unit";
  readonly printed: string;
  readonly units: readonly UnitId[];
};

export type UnitFinder = (text: string) => UnitFound | undefined;

/** Finds units by how they are printed. */
export function unitFinder(units: readonly Unit[]): UnitFinder {
  const known = new Map<string, Set<UnitId>>();
  // 个 is a unit of its own before it is how a sentence prints working days.
  for (const forms of [({ name }: Unit) => [name.zh, name.en], ({ printed }: Unit) => printed]) {
    for (const unit of units) {
      for (const form of forms(unit).map(plain)) {
        const there = known.get(form);
        if (there) there.add(unit.id);
        else known.set(form, new Set([unit.id]));
      }
    }
  }
  return (text) => {
    const found = known.get(plain(text));
    return found && { kind: "unit", printed: text.trim(), units: [...found] };
  };
}

/** The unit in 单位：亿元 or 计量单位: 人, whichever it is. */
export function statedUnit(text: string): string | undefined {
  return (
    /(?:计量)?单位\s*[:：]\s*([^\s;；,，。)）]+)/.exec(text.normalize("NFKC"))?.[1] ??
    /^unit\s*:\s*(.+)$/i.exec(text.trim())?.[1]
  );
}

/** A label and the unit in its brackets or after its slash: 地区生产总值（亿元）, GDP/亿元. */
export function splitUnit(
  text: string,
  find: UnitFinder,
): { readonly unit: UnitFound; readonly rest: string } | undefined {
  const label = text.normalize("NFKC").trim();
  for (const pattern of [
    /^(.*?)\s*[([［【]([^()[\]]+)[)\]］】]\s*(.*)$/,
    /^(.+?)\s*[/,，]\s*([^/,，]+)()$/,
    /^(.+?)[\s:：]+(\S+)()$/,
  ]) {
    const [, before = "", inner = "", after = ""] = pattern.exec(label) ?? [];
    const parts = find(inner) ? [inner] : inner.split(/[,，、;；]/);
    const at = inner === "" ? -1 : parts.findIndex((part) => find(part) !== undefined);
    const unit = find(parts[at] ?? "");
    // （亿元，当年价）: what else stands there is said of the name.
    const rest = parts.filter((_, index) => index !== at).join("，");
    if (unit) return { unit, rest: (before + after).trim() + (rest === "" ? "" : `（${rest}）`) };
  }
  return /^[±+-]*%$/.test(label) ? undefined : percentEnd(label, find);
}

/** 比上年增长% has its unit without brackets. */
function percentEnd(label: string, find: UnitFinder) {
  const [, before = "", sign = ""] = /^(.+?)[±+-]*([%‰])$/.exec(label) ?? [];
  const unit = sign === "" ? undefined : find(sign);
  return unit && { unit, rest: before };
}
