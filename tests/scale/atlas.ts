/** How large a made-up atlas is. */
export type Size = { readonly districts: number; readonly indicators: number; readonly years: number };

const DISTRICTS_A_CITY = 15;
const CITIES_A_PROVINCE = 20;
const LAST_YEAR = 2024;
const MADE_UP = { zh: "编造，仅供试验规模。", en: "Made up to try sizes." };

/** Indicators that the rules know; all others are made up as they are counted. */
const KNOWN = [
  { id: "gdp", topic: "economy", unit: "yi-yuan", core: true, per: ["head", "area", "share"] },
  { id: "resident-population", topic: "population", unit: "wan-ren", core: true, per: ["share"] },
  { id: "census-population", topic: "population", unit: "ren", per: ["share"] },
  { id: "land-area", topic: "population", unit: "ren", per: ["share"] },
] as const;

/**
 * An atlas of made-up provinces, cities and districts in the layout of `data/`, the same for the same size: each city has
 * a yearbook a year, in which its districts add up to it.
 */
export function* madeUpAtlas({ districts, indicators, years }: Size): Iterable<readonly [string, string]> {
  const cities = Array.from({ length: Math.ceil(districts / DISTRICTS_A_CITY) }, (_, at) => {
    const rest = districts - at * DISTRICTS_A_CITY;
    return cityOf(at, Math.min(rest, DISTRICTS_A_CITY));
  });
  const provinces = [...new Set(cities.map(({ province }) => province))];
  const measured = indicatorsOf(indicators);
  const topics = ["economy", "population"];
  yield* [
    json("areas.json", [
      ...provinces.map((code) => ({ code, level: "province", ...namesOf(`省${code}`, `Province ${code}`) })),
      ...cities.flatMap(({ areas }) => areas),
    ]),
    json(
      "topics.json",
      topics.map((id) => ({ id, name: { zh: `编造${id}`, en: `Made-up ${id}` } })),
    ),
    json("units.json", [
      unit("yi-yuan", "亿元", "100 million yuan"),
      unit("ren", "人", "persons"),
      { ...unit("wan-ren", "万人", "10,000 persons"), base: "ren", factor: 10_000 },
    ]),
    json("vintages.json", []),
    ...topics.map((topic) =>
      json(
        `indicators/${topic}.json`,
        measured.filter((one) => one.topic === topic).map(({ topic: _, ...one }) => one),
      ),
    ),
    json("derivations.json", []),
    json("crosschecks.json", []),
    json("practices.json", []),
    json("zones.json", []),
    json("release.json", { date: "2025-01-01", changes: [] }),
    json("geo/tiles.json", { columns: 0, rows: 0, blocks: [], tiles: [] }),
  ];
  for (const city of cities)
    for (let ago = 0; ago < years; ago += 1) yield yearbookOf(city, LAST_YEAR - ago, measured);
}

type City = ReturnType<typeof cityOf>;
type Measured = ReturnType<typeof indicatorsOf>[number];

function cityOf(at: number, districts: number) {
  const province = `${String(90 - Math.floor(at / CITIES_A_PROVINCE))}0000`;
  const stem = `${province.slice(0, 2)}${String((at % CITIES_A_PROVINCE) + 1).padStart(2, "0")}`;
  const code = `${stem}00`;
  const codes = Array.from({ length: districts }, (_, own) => `${stem}${String(own + 1).padStart(2, "0")}`);
  const areas = [
    { code, level: "city", parent: province, ...namesOf(`城${code}`, `City ${code}`) },
    ...codes.map((own, index) => ({
      code: own,
      level: "district",
      parent: code,
      ...namesOf(`区${own}`, `District ${own}`),
      neighbours: [codes[index - 1], codes[index + 1]].flatMap((beside) => beside ?? []),
    })),
  ];
  return { code, province, codes, areas };
}

function namesOf(zh: string, en: string) {
  return { name: { zh: `编造${zh}`, en: `Made-up ${en}` }, short: { zh, en } };
}

function unit(id: string, zh: string, en: string) {
  return { id, name: { zh, en }, base: id, factor: 1, printed: [zh] };
}

function indicatorsOf(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const known = KNOWN[at];
    const id = known?.id ?? `made-up-${String(at)}`;
    return {
      id,
      topic: "economy",
      unit: "yi-yuan",
      name: { zh: `编造指标${String(at)}`, en: `Made-up indicator ${String(at)}` },
      definition: MADE_UP,
      decimals: 2,
      kind: "level",
      additive: true,
      polarity: "higher",
      ...known,
    };
  });
}

function yearbookOf({ code, codes }: City, year: number, measured: readonly Measured[]): [string, string] {
  const id = `city-${code}-yearbook-${String(year + 1)}`;
  const random = randomFrom(Number(code) * 100 + year);
  const people = codes.map(() => hundredthsOf(random));
  const lines = measured.flatMap(({ id: indicator }) => {
    const parts = indicator.endsWith("population") ? people : codes.map(() => hundredthsOf(random));
    const hundredths = [parts.reduce((sum, one) => sum + one, 0), ...parts];
    return [code, ...codes].map((area, at) => {
      const isCounted = indicator === "census-population";
      const value = (hundredths[at] ?? 0) * (isCounted ? 100 : 0.01);
      const asWritten = value.toFixed(isCounted ? 0 : 2);
      return { indicator, area, period: String(year), value: Number(asWritten), asWritten, status: "final" };
    });
  });
  const source = {
    id,
    publisher: `编造的出版社${code}`,
    readIn: "original",
    titleKind: "description",
    title: `编造年鉴${String(year + 1)}`,
    date: `${String(year + 1)}-10-01`,
    kind: "yearbook",
    tier: "A",
    url: null,
  };
  return json(`observations/${id}.json`, { source, observations: lines });
}

function hundredthsOf(random: () => number): number {
  return Math.round(100_000 + 900_000 * random());
}

function json(name: string, content: unknown): [string, string] {
  return [name, JSON.stringify(content)];
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
