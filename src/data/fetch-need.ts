import type { CodeNeed, Need, NeedKind } from "./needs.ts";
import { loadAs, loadAtlas, loadOrigin, loadPartition, loadWhole } from "./load.ts";
import type { FetchText, Loaded } from "./load.ts";
import { loadCatalog, loadSource } from "./load-catalog.ts";
import { loadEvidence } from "./load-evidence.ts";
import { readAreaReforms, readProfile } from "./read-profile.ts";
import { withManifest, withPartitions } from "./stock.ts";
import type { Stock } from "./stock.ts";

/** What a fetched file adds to the stock. */
type Addition = (stock: Stock) => Stock;
type Fetched = Promise<Loaded<Addition>>;
type Fetcher<Kind extends NeedKind> = (
  fetchText: FetchText,
  stock: Stock,
  need: Extract<Need, { readonly kind: Kind }>,
) => Fetched;

const SAME: Addition = (stock) => stock;
/** A file that the manifest does not name is not there to be fetched; what needs it says so in its own words. */
const NOTHING: Fetched = Promise.resolve({ kind: "ready", value: SAME });

const FETCHERS: { readonly [Kind in NeedKind]: Fetcher<Kind> } = {
  rest: async (fetchText, { manifest, overlay }) =>
    mapped(
      await loadWhole(fetchText, overlay?.ours ?? manifest),
      (whole) => (stock) => withManifest(stock, whole),
    ),
  partition: async (fetchText, { manifest }, { indicator }) =>
    mapped(
      await loadPartition(fetchText, manifest, indicator),
      (partition) => (stock) => withPartitions(stock, [partition]),
    ),
  origin: async (fetchText, { data, overlay }, { indicator }) => {
    const partition = data.partitions.get(indicator);
    if (!partition) return NOTHING;
    return mapped(
      await loadOrigin(fetchText, overlay?.bare(partition) ?? partition),
      (whole) => (stock) => withPartitions(stock, [whole]),
    );
  },
  atlas: async (fetchText, { manifest }) =>
    mapped(await loadAtlas(fetchText, manifest), (atlas) => (stock) => ({ ...stock, atlas })),
  evidence: async (fetchText, { manifest }, { evidence: kind }) =>
    mapped(await loadEvidence(fetchText, manifest, kind), (wire) => (stock) => ({
      ...stock,
      evidence: { ...stock.evidence, [kind]: wire },
    })),
  catalog: async (fetchText, { manifest }) =>
    mapped(await loadCatalog(fetchText, manifest), (catalog) => (stock) => ({ ...stock, catalog })),
  profile: async (fetchText, { manifest }) =>
    manifest.profile
      ? mapped(
          await loadAs(fetchText, manifest.profile.statistics, readProfile),
          (partitions) => (stock) => ({
            ...withPartitions(stock, partitions),
            profile: partitions.map(({ indicator }) => indicator.id),
          }),
        )
      : NOTHING,
  "area-reforms": async (fetchText, { manifest }, { area }) => {
    const file = manifest.profile?.reforms[area];
    if (file === undefined) return NOTHING;
    return mapped(await loadAs(fetchText, file, readAreaReforms), (wire) => (stock) => ({
      ...stock,
      areaReforms: new Map(stock.areaReforms).set(area, wire),
    }));
  },
  source: async (fetchText, { catalog }, { source: id }) => {
    const source = catalog?.sources.find((one) => one.id === id);
    if (!source) return NOTHING;
    return mapped(await loadSource(fetchText, source), (wire) => (stock) => ({
      ...stock,
      sources: new Map(stock.sources).set(id, wire),
    }));
  },
  code: (_, __, need) => fetchCode(need),
};

/** Code that does not come is a file that does not come; what it is called is known to the build alone. */
function fetchCode({ name, load }: CodeNeed<unknown>): Fetched {
  return load().then(
    (made) => ({
      kind: "ready",
      value: (stock) => ({ ...stock, code: new Map(stock.code).set(name, made) }),
    }),
    () => ({ kind: "failed", file: "", problem: { kind: "unreachable" } }),
  );
}

/** Fetches what a need names: what it adds to the stock, or why it could not be had. */
export function fetchNeed<Kind extends NeedKind>(
  fetchText: FetchText,
  stock: Stock,
  need: Extract<Need, { readonly kind: Kind }>,
): Fetched {
  const fetcher: Fetcher<Kind> = FETCHERS[need.kind];
  return fetcher(fetchText, stock, need);
}

function mapped<Value>(loaded: Loaded<Value>, add: (value: Value) => Addition): Loaded<Addition> {
  return loaded.kind === "ready" ? { kind: "ready", value: add(loaded.value) } : loaded;
}
