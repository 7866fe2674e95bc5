import { cityOf } from "../../core/dataset.ts";
import type { Area, AreaCode } from "../../core/types.ts";
import { areasOf, presetsOf } from "../area-chosen.ts";
import type { AreaSet, Preset } from "../chosen.ts";
import type { Token } from "./split.ts";

/** The areas that a question is about: those it names, and those it compares. */
export type Who = {
  readonly named: readonly AreaCode[];
  readonly set?: AreaSet;
};

export type Areas = ReadonlyMap<AreaCode, Area>;

/** 越秀、荔湾、海珠三个区: three that are named, and not the three of the page. */
const COUNT_OF_THREE = /^三个?区$/;

/** Each way to understand the areas of a question; more than one where initials fit several. */
export function whosOf(tokens: readonly Token[], areas: Areas): readonly Who[] {
  return choicesIn(tokens).map((codes) => {
    const named = withoutQualifiers(tokens, codes, areas);
    const sets = tokens.flatMap(({ is, text }) =>
      is.kind === "set" && !(COUNT_OF_THREE.test(text) && named.length === 3) ? [is.set] : [],
    );
    const isEach = tokens.some(({ is }) => is.kind === "each") || isWithin(tokens, named, areas);
    return whoOf(named, sets, isEach, areas);
  });
}

/** 天河GDP在广州第几, 占深圳的比重: a place or a share in a city is one among its districts, for a whole takes none beside its part. */
function isWithin(tokens: readonly Token[], named: readonly AreaCode[], areas: Areas): boolean {
  const [city, ...cities] = named.filter((code) => areas.get(code)?.level === "city");
  const districts = named.filter((code) => code !== city);
  return (
    tokens.some(
      ({ is }) =>
        (is.kind === "aim" && is.aim === "place") || (is.kind === "measure" && is.measure === "share"),
    ) &&
    city !== undefined &&
    cities.length === 0 &&
    districts.length > 0 &&
    districts.every((code) => cityOf(areas, code) === city)
  );
}

/** One code for each word that names an area, in every combination. */
function choicesIn(tokens: readonly Token[]): readonly (readonly AreaCode[])[] {
  return tokens.reduce<readonly (readonly AreaCode[])[]>(
    (all, { is }) =>
      is.kind === "areas" ? all.flatMap((before) => is.codes.map((code) => [...before, code])) : all,
    [[]],
  );
}

/** Without the city that only says where the district after it lies: 深圳南山. */
function withoutQualifiers(
  tokens: readonly Token[],
  codes: readonly AreaCode[],
  areas: Areas,
): readonly AreaCode[] {
  const at = tokens.flatMap(({ is }, index) => (is.kind === "areas" ? [index] : []));
  const kept = codes.filter((code, index) => {
    const next = codes[index + 1];
    const isBeside = (at[index + 1] ?? -1) === (at[index] ?? 0) + 1;
    return !(isBeside && next !== undefined && cityOf(areas, next) === code);
  });
  return [...new Set(kept)];
}

function whoOf(named: readonly AreaCode[], sets: readonly Preset[], isEach: boolean, areas: Areas): Who {
  const cities = named.filter((code) => areas.get(code)?.level === "city");
  if (!isEach) return { named, ...setOf(named, sets, areas) };
  const districts = named.filter((code) => !cities.includes(code));
  const around = cities.length > 0 ? cities : districts.flatMap((code) => cityOf(areas, code) ?? []);
  const presets = [...new Set([...sets, ...around.flatMap((city) => areas.get(city)?.link ?? [])])];
  return { named: districts, ...setOf(districts, presets.length > 0 ? presets : ["all"], areas) };
}

function setOf(named: readonly AreaCode[], sets: readonly Preset[], areas: Areas): Pick<Who, "set"> {
  const [first, ...others] = [...new Set(sets)];
  if (first !== undefined) {
    const members = sets.flatMap((set) => membersOf(set, areas));
    const all = [...new Set([...members, ...named])];
    const isPreset = others.length === 0 && named.every((code) => members.includes(code));
    const preset = isPreset
      ? first
      : presetsOf(areas.values()).find((set) => isSame(all, membersOf(set, areas)));
    return { set: preset ? { kind: "preset", preset } : { kind: "list", codes: all } };
  }
  return named.length === 0 ? {} : { set: aloneOrList(named, areas) };
}

/** One district stands among those of its city, one city beside the other, so that there is something to compare. */
function aloneOrList(named: readonly AreaCode[], areas: Areas): AreaSet {
  if (isSame(named, membersOf("focus", areas))) return { kind: "preset", preset: "focus" };
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return { kind: "list", codes: named };
  const city = cityOf(areas, only);
  const preset = city && areas.get(city)?.link;
  if (preset && membersOf(preset, areas).includes(only)) return { kind: "preset", preset };
  const isCity = areas.get(only)?.level === "city";
  const cities = [...areas.values()].filter(({ level }) => level === "city");
  return { kind: "list", codes: isCity ? cities.map(({ code }) => code) : [only] };
}

function isSame(some: readonly AreaCode[], others: readonly AreaCode[]): boolean {
  return some.length === others.length && some.every((code) => others.includes(code));
}

/** The members of a preset, as the compare view has them. */
export function membersOf(preset: Preset, areas: Areas): readonly AreaCode[] {
  return areasOf(areas, { kind: "preset", preset });
}

export function codesOf(set: AreaSet, areas: Areas): readonly AreaCode[] {
  if (set.kind === "preset") return membersOf(set.preset, areas);
  return areasOf(areas, set);
}
