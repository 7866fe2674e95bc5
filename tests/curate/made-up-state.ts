import { readCurated } from "../../src/curate/read.ts";
import type { Curated } from "../../src/curate/read.ts";
import type { Files } from "../../src/curate/read-file.ts";

// Every figure, source and indicator here is made up: states of a small collection that are held against each other.

const pair = (zh: string, en = zh) => ({ zh, en });

export type Json = Readonly<Record<string, unknown>>;

/** Made-up records by source; a source may say which ids it had before. */
export type MadeUp = Readonly<
  Record<string, { readonly formerIds?: readonly string[]; readonly figures: readonly Json[] }>
>;

const AREAS = [
  { code: "440100", level: "city", link: "gz", name: pair("广州市"), short: pair("广州") },
  ...[
    ["440105", "海珠"],
    ["440106", "天河"],
    ["440112", "黄埔"],
  ].map(([code = "", name = ""]) => ({
    code,
    level: "district",
    parent: "440100",
    name: pair(`${name}区`),
    short: pair(name),
    ...(name !== "海珠" && { focus: true }),
  })),
];

const YUAN = { name: pair("元", "yuan"), base: "yuan" };
const UNITS = [
  { ...YUAN, id: "yuan", factor: 1, printed: ["元"] },
  { ...YUAN, id: "wan-yuan", name: pair("万元"), factor: 1e4, printed: ["万元"] },
  { ...YUAN, id: "yi-yuan", name: pair("亿元"), factor: 1e8, printed: ["亿元"] },
];

export function indicator(id: string, fields: Json = {}): Json {
  return {
    id,
    name: pair(`虚构指标${id}`, `Made-up ${id}`),
    definition: pair("虚构"),
    unit: "yi-yuan",
    decimals: 2,
    kind: "level",
    additive: true,
    polarity: "neutral",
    core: true,
    variants: [
      { id: "usual", name: pair("通常", "usual"), definition: pair("甲") },
      { id: "other", name: pair("另一种", "other"), definition: pair("乙") },
    ],
    ...fields,
  };
}

export const INDICATORS = [indicator("gdp"), indicator("sales")];

export function filesOf(sources: MadeUp, indicators: readonly Json[] = INDICATORS): Files {
  const written = Object.entries(sources).map(([id, { formerIds, figures }]) => {
    const source = {
      id,
      ...(formerIds && { formerIds }),
      publisher: `虚构出版者${id}`,
      readIn: "original",
      titleKind: "document",
      title: `虚构公报${id}`,
      date: "2023",
      kind: "bulletin",
      tier: "A",
      url: null,
    };
    const observations = figures.map((figure) => ({
      indicator: "gdp",
      area: "440106",
      period: "2022",
      status: "final",
      ...figure,
    }));
    return [`observations/${id}.json`, { source, observations }] as const;
  });
  const files: Readonly<Record<string, unknown>> = {
    "areas.json": AREAS,
    "topics.json": [{ id: "economy", name: pair("经济") }],
    "units.json": UNITS,
    "indicators/economy.json": indicators,
    "vintages.json": [],
    "release.json": { date: "2026-01-01", changes: [] },
    "derivations.json": [],
    "crosschecks.json": [],
    "practices.json": [],
    "zones.json": [],
    ...Object.fromEntries(written),
  };
  return new Map(Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]));
}

export function stateOf(sources: MadeUp, indicators?: readonly Json[]): Curated {
  const { curated, problems } = readCurated(filesOf(sources, indicators));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return curated;
}
