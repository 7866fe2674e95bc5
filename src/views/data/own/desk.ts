import { createStore } from "zustand/vanilla";
import type { OwnFile } from "../../../core/own.ts";
import { ownSource } from "../../../core/own.ts";
import type { Known } from "../../../curate/table/checks.ts";
import type { Decisions } from "../../../curate/table/decisions.ts";
import type { Order } from "../../../curate/table/desk.ts";
import type { Encoding } from "../../../curate/table/grid.ts";
import type { ErrorLine } from "../../../curate/table/summary.ts";
import { openDesk } from "../../../state/desk/desk-client.ts";
import type { DeskClient } from "../../../state/desk/desk-client.ts";
import type { Resources } from "../../../state/resources.ts";
import { saidByTables } from "./declaration.ts";
import type { Desk, DeskState, Given, OnDesk } from "./desk-state.ts";
import { knownOf, oursIn, unread } from "./known.ts";

/** Not even taken into memory beyond this. */
const MOST_BYTES = 100 * 2 ** 20;

const EMPTY: DeskState = { kind: "empty" };
const UNDECIDED: Decisions = { indicators: {}, areas: {}, periods: {} };

export type DeskStore = ReturnType<typeof createDeskStore>;

const desks = new WeakMap<Resources, DeskStore>();

/** The desk of the page: what lies there stays while the reader looks at other views. */
export function deskOver(resources: Resources): DeskStore {
  const desk = desks.get(resources) ?? createDeskStore(resources);
  desks.set(resources, desk);
  return desk;
}

/** One file at a time lies on it, read in a worker; everything that is asked of it is answered in turn. */
function createDeskStore(resources: Resources) {
  const store = createStore<Desk>()(() => ({ state: EMPTY, waiting: [] }));
  let client: DeskClient | undefined;
  let turn = 0;

  const show = (state: DeskState) => {
    store.setState({ state });
  };
  function leave(): void {
    client?.close();
    client = undefined;
  }

  function reader(): DeskClient | undefined {
    const { catalog, manifest } = resources.getState().stock ?? {};
    if (!catalog || !manifest) return undefined;
    client ??= openDesk(
      {
        areas: manifest.areas,
        indicators: catalog.indicators,
        units: catalog.units,
        shown: manifest.units.map(({ id }) => id),
      },
      (share) => {
        store.setState(({ state }) => (state.kind === "reading" ? { state: { ...state, share } } : {}));
      },
    );
    return client;
  }

  /** What is asked last is what is shown; what failed may be the worker itself, and the next file gets another. */
  async function inTurn(given: Given, work: (isLast: () => boolean) => Promise<void>): Promise<void> {
    const at = (turn += 1);
    try {
      await work(() => at === turn);
    } catch {
      if (at !== turn) return;
      leave();
      show({ kind: "refused", given, trouble: "failed" });
    }
  }

  /** Reads what is given; whatever lay there gives way, but what was said of the same file before. */
  function open(given: Given, encoding?: Encoding): Promise<void> {
    const { name, from } = given;
    const { state: before } = store.getState();
    const said = before.kind === "open" && before.given === given ? before.declared : undefined;
    return inTurn(given, async (isLast) => {
      const desk = reader();
      if (!desk) return;
      if (typeof from !== "string" && from.size > MOST_BYTES) {
        show({ kind: "refused", given, trouble: { kind: "trouble", trouble: "too-large" } });
        return;
      }
      show({ kind: "reading", given, share: 0 });
      const file =
        typeof from === "string"
          ? await desk.ask("paste", name, from)
          : await desk.ask("open", name, new Uint8Array(await from.arrayBuffer()), encoding);
      if (!isLast()) return;
      if (file.kind === "trouble") {
        show({ kind: "refused", given, trouble: file });
        return;
      }
      const { tables } = file;
      const declared = said ?? saidByTables(tables);
      await read(
        { file, given, tables, decisions: UNDECIDED, declared, card: undefined, unchecked: [] },
        isLast,
      );
    });
  }

  /** Reads the open file by these plans and decisions: once to learn of which indicators it is, then against ours. */
  async function read(next: OnDesk, isLast: () => boolean): Promise<void> {
    const desk = reader();
    if (!desk) return;
    const known = () => resources.getState();
    show({ kind: "open", ...next });
    const first = await desk.ask("card", orderOf(next, knownOf(known(), next.card)));
    if (!isLast() || !first) return;
    shown({ card: first });
    await resources.ensure(oursIn(first).map((indicator) => ({ kind: "partition", indicator })));
    const card = await desk.ask("card", orderOf(next, knownOf(known(), first)));
    if (isLast() && card) shown({ card, unchecked: unread(known(), card) });
  }

  /** What the reader says meanwhile stays said. */
  function shown(change: Partial<OnDesk>): void {
    store.setState(({ state }) => (state.kind === "open" ? { state: { ...state, ...change } } : {}));
  }

  function begin(all: readonly Given[]): Promise<void> {
    const [first, ...waiting] = all;
    store.setState({ waiting });
    return first ? open(first) : Promise.resolve();
  }

  /** The open file as an order, with what reads it. */
  function asked(): { readonly desk: DeskClient; readonly order: Order; readonly on: OnDesk } | undefined {
    const { state } = store.getState();
    const desk = reader();
    if (state.kind !== "open" || !desk) return undefined;
    return { desk, on: state, order: orderOf(state, knownOf(resources.getState(), state.card)) };
  }

  return {
    ...store,
    open,
    /** Reads the first at once and the others in turn; what lies open is not given way to them. */
    give(all: readonly Given[]): Promise<void> {
      const { state, waiting } = store.getState();
      const rest = [...waiting, ...all];
      if (state.kind === "empty" || state.kind === "refused") return begin(rest);
      store.setState({ waiting: rest });
      return Promise.resolve();
    },
    begin,
    /** The same file by other plans or decisions. */
    async change(change: Partial<Pick<OnDesk, "tables" | "decisions">>): Promise<void> {
      const { state } = store.getState();
      if (state.kind === "open") await inTurn(state.given, (isLast) => read({ ...state, ...change }, isLast));
    },
    /** What the reader says of where it comes from changes nothing of how it is read. */
    declare: (declared: OnDesk["declared"]): void => {
      shown({ declared });
    },
    async take(): Promise<OwnFile | undefined> {
      const it = asked();
      if (!it) return undefined;
      const { file, declared } = it.on;
      const { status, vintages, ...said } = declared;
      const before = takenBefore(resources, file.hash);
      return it.desk.ask("take", it.order, {
        source: ownSource({ hash: file.hash, file: file.name, ...said, before }),
        status,
        vintages,
        taken: new Date().toISOString(),
      });
    },
    rejects: async (): Promise<readonly ErrorLine[]> => {
      const it = asked();
      return it ? it.desk.ask("rejects", it.order) : [];
    },
    /** Takes what lies there off the desk, half-read as it may be, and goes on to what waits. */
    next(): Promise<void> {
      turn += 1;
      if (store.getState().state.kind === "reading") leave();
      show(EMPTY);
      return begin(store.getState().waiting);
    },
    /** Takes everything off the desk that is being read; what waits stays. */
    stop: (): void => {
      turn += 1;
      leave();
      show(EMPTY);
    },
  };
}

/** How often the same file was taken already. */
export function takenBefore(resources: Resources, hash: string): number {
  return resources.getState().stock?.own?.filter(({ source }) => source.sha256 === hash).length ?? 0;
}

function orderOf({ tables, decisions }: OnDesk, known: readonly Known[]): Order {
  return { tables: tables.map(({ sheet, plan }) => ({ sheet, plan })), decisions, known };
}
