import { useEffect, useEffectEvent, useRef, useState } from "react";
import { isOwn } from "../../../core/own.ts";
import type { OwnFile } from "../../../core/own.ts";
import type { IndicatorId } from "../../../core/types.ts";
import type { Known } from "../../../curate/table/checks.ts";
import type { Decisions } from "../../../curate/table/decisions.ts";
import type { DeskFile, Order, TablePreview } from "../../../curate/table/desk.ts";
import type { Encoding, FileTrouble } from "../../../curate/table/grid.ts";
import type { Provenance } from "../../../curate/table/own-file.ts";
import type { CardSummary, ErrorLine } from "../../../curate/table/summary.ts";
import type { Stock } from "../../../data/stock.ts";
import { openDesk } from "../../../state/desk/desk-client.ts";
import type { DeskClient } from "../../../state/desk/desk-client.ts";
import type { Resources } from "../../../state/resources.ts";

/** What is to be read: a file, or cells that were pasted. */
export type Given = { readonly name: string; readonly from: File | string };

/** A file on the desk, how it is read, and what comes of it so far. */
export type OnDesk = {
  readonly file: DeskFile;
  readonly given: Given;
  readonly tables: readonly TablePreview[];
  readonly decisions: Decisions;
  readonly card: CardSummary | undefined;
};

export type DeskState =
  | { readonly kind: "empty" }
  | { readonly kind: "reading"; readonly name: string; readonly share: number }
  | { readonly kind: "refused"; readonly given: Given; readonly trouble: FileTrouble | "failed" }
  | ({ readonly kind: "open" } & OnDesk);

/** Not even taken into memory beyond this. */
const MOST_BYTES = 100 * 2 ** 20;

const EMPTY: DeskState = { kind: "empty" };
const UNDECIDED: Decisions = { indicators: {}, areas: {}, periods: {} };

/** The desk of the page: one file at a time lies on it, read in a worker; everything that is asked of it is answered in turn. */
export function useDesk(resources: Resources, stock: Stock | undefined) {
  const [state, setState] = useState<DeskState>(EMPTY);
  const client = useRef<DeskClient | undefined>(undefined);
  const turn = useRef(0);

  function leave(): void {
    client.current?.close();
    client.current = undefined;
  }
  const clear = useEffectEvent(() => {
    turn.current += 1;
    leave();
  });
  useEffect(() => clear, []);

  function desk(): DeskClient | undefined {
    const { catalog, manifest } = stock ?? {};
    if (!catalog || !manifest) return undefined;
    client.current ??= openDesk(
      {
        areas: manifest.areas,
        indicators: catalog.indicators,
        units: catalog.units,
        shown: manifest.units.map(({ id }) => id),
      },
      (share) => {
        setState((now) => (now.kind === "reading" ? { ...now, share } : now));
      },
    );
    return client.current;
  }

  /** What is asked last is what is shown; what failed may be the worker itself, and the next file gets another. */
  async function inTurn(given: Given, work: (isLast: () => boolean) => Promise<void>): Promise<void> {
    const at = (turn.current += 1);
    try {
      await work(() => at === turn.current);
    } catch {
      if (at !== turn.current) return;
      leave();
      setState({ kind: "refused", given, trouble: "failed" });
    }
  }

  /** Reads what is given; whatever lay there gives way. */
  function open(given: Given, encoding?: Encoding): Promise<void> {
    const { name, from } = given;
    return inTurn(given, async (isLast) => {
      const reader = desk();
      if (!reader) return;
      if (typeof from !== "string" && from.size > MOST_BYTES) {
        setState({ kind: "refused", given, trouble: { kind: "trouble", trouble: "too-large" } });
        return;
      }
      setState({ kind: "reading", name, share: 0 });
      const file =
        typeof from === "string"
          ? await reader.ask("paste", name, from)
          : await reader.ask("open", name, new Uint8Array(await from.arrayBuffer()), encoding);
      if (!isLast()) return;
      if (file.kind === "trouble") setState({ kind: "refused", given, trouble: file });
      else await read({ file, given, tables: file.tables, decisions: UNDECIDED, card: undefined }, isLast);
    });
  }

  /** Reads the open file by these plans and decisions: once to learn of which indicators it is, then against ours. */
  async function read(next: OnDesk, isLast: () => boolean): Promise<void> {
    const reader = desk();
    if (!reader) return;
    setState({ kind: "open", ...next });
    const first = await reader.ask("card", orderOf(next, knownOf(resources, next.card)));
    if (!isLast() || !first) return;
    setState({ kind: "open", ...next, card: first });
    await resources.ensure(oursIn(first).map((indicator) => ({ kind: "partition", indicator })));
    const card = await reader.ask("card", orderOf(next, knownOf(resources, first)));
    if (isLast() && card) setState({ kind: "open", ...next, card });
  }

  return {
    state,
    open,
    /** The same file by other plans or decisions. */
    async change(change: Partial<Pick<OnDesk, "tables" | "decisions">>): Promise<void> {
      if (state.kind === "open") await inTurn(state.given, (isLast) => read({ ...state, ...change }, isLast));
    },
    async take(provenance: Provenance): Promise<OwnFile | undefined> {
      if (state.kind !== "open") return undefined;
      return await desk()?.ask("take", orderOf(state, knownOf(resources, state.card)), provenance);
    },
    rejects: async (): Promise<readonly ErrorLine[]> => {
      if (state.kind !== "open") return [];
      return (await desk()?.ask("rejects", orderOf(state, knownOf(resources, state.card)))) ?? [];
    },
    /** Takes everything off the desk; a file that is being read is left half-way. */
    close: (): void => {
      turn.current += 1;
      if (state.kind === "reading") leave();
      setState(EMPTY);
    },
  };
}

function orderOf({ tables, decisions }: OnDesk, known: readonly Known[]): Order {
  return { tables: tables.map(({ sheet, plan }) => ({ sheet, plan })), decisions, known };
}

function oursIn({ labels }: CardSummary): readonly IndicatorId[] {
  return [...new Set(labels.flatMap(({ choice }) => (choice?.kind === "ours" ? [choice.indicator] : [])))];
}

/** Our figures of the indicators that the file has, as far as they are loaded. */
function knownOf(resources: Resources, card: CardSummary | undefined): readonly Known[] {
  const { stock } = resources.getState();
  if (!stock || !card) return [];
  return oursIn(card).flatMap((id) =>
    (stock.data.partitions.get(id)?.observations ?? [])
      .filter(
        ({ source, scope, nature, bound }) =>
          !isOwn(source) && scope === undefined && nature === "result" && bound === "exact",
      )
      .map(({ indicator, area, period, value, step }) => ({
        ...{ indicator, area, period, value },
        ...(step !== undefined && { step }),
      })),
  );
}
