import { createStore } from "zustand/vanilla";
import { fetchNeed } from "../data/fetch-need.ts";
import { loadManifest } from "../data/load.ts";
import type { FetchText, Loaded, LoadFailure } from "../data/load.ts";
import { needKey } from "../data/needs.ts";
import type { Need, Needs } from "../data/needs.ts";
import { emptyStock, isMet } from "../data/stock.ts";
import type { Stock } from "../data/stock.ts";
import type { Manifest } from "../data/wire.ts";

type Resource<Value> = Loaded<Value> | { readonly kind: "loading" };
export type NeedState = "loading" | "ready" | LoadFailure;

export type ResourceState = {
  readonly manifest: Resource<Manifest>;
  /** Everything loaded; absent until the manifest is. */
  readonly stock?: Stock;
  /** By the need's key; what is not named was never asked for. */
  readonly states: ReadonlyMap<string, NeedState>;
};

export type Resources = ReturnType<typeof createResources>;

/** The one loader: each file is fetched once, when first asked for; what failed can be asked for again. */
export function createResources(fetchText: FetchText, manifestFile: string, start?: Stock) {
  const store = createStore<ResourceState>()(() =>
    start
      ? { manifest: { kind: "ready", value: start.manifest }, stock: start, states: new Map() }
      : { manifest: { kind: "loading" }, states: new Map() },
  );
  const { setState, getState } = store;
  const asked = new Map<string, { readonly need: Need; readonly done: Promise<void> }>();

  function note(key: string, state: NeedState): void {
    setState(({ states }) => ({ states: new Map(states).set(key, state) }));
  }

  async function load(need: Need): Promise<void> {
    const key = needKey(need);
    const { stock } = getState();
    if (!stock) return;
    note(key, "loading");
    const answer = await fetchNeed(fetchText, stock, need);
    setState((now) => ({
      ...(answer.kind === "ready" && now.stock && { stock: answer.value(now.stock) }),
      states: new Map(now.states).set(key, answer.kind === "ready" ? "ready" : answer),
    }));
  }

  function ensureOne(need: Need): Promise<void> {
    const key = needKey(need);
    const known = asked.get(key);
    if (known) return known.done;
    const { stock } = getState();
    if (!stock || isMet(stock, need)) return Promise.resolve();
    const done = load(need);
    asked.set(key, { need, done });
    return done;
  }

  async function startUp(): Promise<void> {
    setState({ manifest: { kind: "loading" } });
    const manifest = await loadManifest(fetchText, manifestFile);
    setState({ manifest, ...(manifest.kind === "ready" && { stock: emptyStock(manifest.value) }) });
  }

  return {
    ...store,
    start: startUp,
    /** Loads what is not there yet; a failed file stays failed until `retry`. */
    async ensure(needs: readonly Need[]): Promise<void> {
      if (getState().stock) await Promise.all(needs.map(ensureOne));
    },
    /** Follows needs that show only once others are there: an indicator's measure needs its definition. */
    async follow(needsOf: (stock: Stock) => Needs): Promise<void> {
      for (let before = -1; before < asked.size;) {
        before = asked.size;
        const { stock } = getState();
        if (!stock) return;
        const { all, parts = [] } = needsOf(stock);
        await Promise.all([...all, ...parts].map(ensureOne));
      }
    },
    async retry(): Promise<void> {
      if (getState().manifest.kind === "failed") await startUp();
      const { states } = getState();
      const failed = [...asked].filter(([key]) => typeof states.get(key) === "object");
      for (const [key] of failed) asked.delete(key);
      await Promise.all(failed.map(([, { need }]) => ensureOne(need)));
    },
  };
}

/** The first failure among needs, or whether any is still on its way. */
export function stateOf({ stock, states }: ResourceState, needs: readonly Need[]): NeedState {
  const found = needs.map((need) =>
    stock && isMet(stock, need) ? "ready" : (states.get(needKey(need)) ?? "loading"),
  );
  const failure = found.find((state) => typeof state === "object");
  return failure ?? (found.includes("loading") ? "loading" : "ready");
}
