import { createStore } from "zustand/vanilla";
import type { Dataset, Partition } from "../core/dataset.ts";
import type { IndicatorId } from "../core/types.ts";
import type { Atlas } from "../data/geo.ts";
import { loadAs, loadAtlas, loadManifest, loadOrigin, loadPartition, loadWhole } from "../data/load.ts";
import type { FetchText, Loaded, LoadFailure } from "../data/load.ts";
import { loadEvidence } from "../data/load-evidence.ts";
import { loadCatalog, loadSource } from "../data/load-catalog.ts";
import type { CatalogSource, CatalogWire, SourceWire } from "../data/wire-catalog.ts";
import { EVIDENCE_KINDS } from "../data/wire-evidence.ts";
import type { EvidenceKind, EvidenceWire } from "../data/wire-evidence.ts";
import type { Manifest } from "../data/wire.ts";

export type Resource<Value> = Loaded<Value> | { readonly kind: "loading" };

export type ResourceState = {
  readonly manifest: Resource<Manifest>;
  readonly atlas: Resource<Atlas> | undefined;
  readonly partitions: ReadonlyMap<IndicatorId, Resource<Partition>>;
  readonly evidence: { readonly [Kind in EvidenceKind]?: Resource<EvidenceWire<Kind>> };
  readonly catalog?: Resource<CatalogWire>;
  /** Why the rest of the list of indicators is not there, where it was asked for and did not come. */
  readonly restFailure?: LoadFailure | undefined;
};

export type Resources = ReturnType<typeof createResources>;

/** The files of the page, each loaded once, when first asked for; what failed can be asked for again. */
export function createResources(fetchText: FetchText, manifestFile: string, start?: ResourceState) {
  const store = createStore<ResourceState>()(
    () => start ?? { manifest: { kind: "loading" }, atlas: undefined, partitions: new Map(), evidence: {} },
  );
  const { setState, getState } = store;

  function setPartition(id: IndicatorId, resource: Resource<Partition>): void {
    setState(({ partitions }) => ({ partitions: new Map(partitions).set(id, resource) }));
  }

  async function fetchPartition(manifest: Manifest, id: IndicatorId): Promise<void> {
    setPartition(id, { kind: "loading" });
    setPartition(id, await loadPartition(fetchText, manifest, id));
  }

  async function fetchAtlas(manifest: Manifest): Promise<void> {
    setState({ atlas: { kind: "loading" } });
    setState({ atlas: await loadAtlas(fetchText, manifest) });
  }

  async function fetchEvidence(manifest: Manifest, kind: EvidenceKind): Promise<void> {
    const set = (resource: Resource<EvidenceWire>) => {
      setState(({ evidence }) => ({ evidence: { ...evidence, [kind]: resource } }));
    };
    set({ kind: "loading" });
    set(await loadEvidence(fetchText, manifest, kind));
  }

  async function fetchCatalog(manifest: Manifest): Promise<void> {
    setState({ catalog: { kind: "loading" } });
    setState({ catalog: await loadCatalog(fetchText, manifest) });
  }

  return {
    ...store,
    async start(): Promise<void> {
      setState({ manifest: { kind: "loading" } });
      setState({ manifest: await loadManifest(fetchText, manifestFile) });
    },
    /**
     * The rest of the list of indicators: search keys, single cases and claims. Without it the page works as before, but
     * for these; the answer is why it did not come.
     */
    async complete(): Promise<LoadFailure | undefined> {
      const { manifest } = getState();
      if (manifest.kind !== "ready") return undefined;
      setState({ restFailure: undefined });
      const whole = await loadWhole(fetchText, manifest.value);
      if (whole.kind === "ready") setState({ manifest: whole });
      else setState({ restFailure: whole });
      return whole.kind === "failed" ? whole : undefined;
    },
    /** A file that one view alone needs, read as that view reads it. */
    read: <Value>(file: string, read: (json: unknown) => Value | undefined): Promise<Loaded<Value>> =>
      loadAs(fetchText, file, read),
    /** Loads what is not there yet; a failed file stays failed until `retry`. */
    async ensure(ids: readonly IndicatorId[], atlas: boolean): Promise<void> {
      const { manifest, partitions, atlas: known } = getState();
      if (manifest.kind !== "ready") return;
      const missing = ids.filter((id) => !partitions.has(id)).map((id) => fetchPartition(manifest.value, id));
      await Promise.all([...missing, ...(atlas && !known ? [fetchAtlas(manifest.value)] : [])]);
    },
    /** Fetches literals, notes and sources; the answer is the first file that failed, if any did. */
    async ensureOrigins(ids: readonly IndicatorId[]): Promise<LoadFailure | undefined> {
      const ready = ids.flatMap((id) => {
        const resource = getState().partitions.get(id);
        return resource?.kind === "ready" && resource.value.origin.kind === "elsewhere"
          ? [resource.value]
          : [];
      });
      const loaded = await Promise.all(ready.map((partition) => loadOrigin(fetchText, partition)));
      for (const resource of loaded)
        if (resource.kind === "ready") setPartition(resource.value.indicator.id, resource);
      return loaded.find((resource) => resource.kind === "failed");
    },
    /** Derived values, cross-checks or reforms, fetched once. */
    async ensureEvidence(kind: EvidenceKind): Promise<void> {
      const { manifest, evidence } = getState();
      if (manifest.kind === "ready" && !evidence[kind]) await fetchEvidence(manifest.value, kind);
    },
    /** Sources, definitions, conflicts and downloads, fetched once. */
    async ensureCatalog(): Promise<void> {
      const { manifest, catalog } = getState();
      if (manifest.kind === "ready" && !catalog) await fetchCatalog(manifest.value);
    },
    /** All figures of one source; kept by the browser, not here. */
    loadSource: (source: Pick<CatalogSource, "id" | "file">): Promise<Loaded<SourceWire>> =>
      loadSource(fetchText, source),
    async retry(): Promise<void> {
      const { manifest, partitions, atlas, evidence, catalog } = getState();
      if (manifest.kind === "failed") await this.start();
      if (manifest.kind !== "ready") return;
      const failed = [...partitions].filter(([, { kind }]) => kind === "failed");
      await Promise.all([
        ...failed.map(([id]) => fetchPartition(manifest.value, id)),
        ...(atlas?.kind === "failed" ? [fetchAtlas(manifest.value)] : []),
        ...(catalog?.kind === "failed" ? [fetchCatalog(manifest.value)] : []),
        ...EVIDENCE_KINDS.filter((kind) => evidence[kind]?.kind === "failed").map((kind) =>
          fetchEvidence(manifest.value, kind),
        ),
      ]);
    },
  };
}

/** The data set as far as it is loaded. */
export function datasetOf(manifest: Manifest, partitions: ResourceState["partitions"]): Dataset {
  const ready = [...partitions].flatMap(([id, resource]) =>
    resource.kind === "ready" ? [[id, resource.value] as const] : [],
  );
  return {
    areas: new Map(manifest.areas.map((area) => [area.code, area])),
    units: new Map(manifest.units.map((unit) => [unit.id, unit])),
    partitions: new Map(ready),
  };
}

/** The first failure among partitions that a view needs, or whether any is still on its way. */
export function stateOf(
  partitions: ResourceState["partitions"],
  ids: readonly IndicatorId[],
): LoadFailure | "loading" | "ready" {
  const needed = ids.map((id) => partitions.get(id));
  const failure = needed.find((resource) => resource?.kind === "failed");
  if (failure?.kind === "failed") return failure;
  return needed.every((resource) => resource?.kind === "ready") ? "ready" : "loading";
}
