import { createStore } from "zustand/vanilla";
import type { OwnFile } from "../core/own.ts";
import type { SourceId } from "../core/types.ts";
import { readKept, writeOwn } from "../data/own-export.ts";
import type { KeptTrouble } from "./kept.ts";
import type { Keeper } from "./own-keeper.ts";

type OwnState = {
  /** In the order in which they were taken. */
  readonly files: readonly OwnFile[];
  /** Why not all of them will outlast the page, or that something which was kept could not be read. */
  readonly trouble: KeptTrouble | undefined;
  /** Taken away since the page was opened: each can be brought back. */
  readonly gone: readonly OwnFile[];
};

/** What is outside: where files are kept, the mark that there are any, and the other pages, which are to read again. */
type Outside = {
  readonly open: () => Promise<Keeper>;
  readonly mark: (isAny: boolean) => void;
  readonly tell: () => void;
};

export type OwnData = ReturnType<typeof createOwnData>;

/**
 * The reader's own files. What is kept is read before each change, and each file is a record of its own, so that two pages
 * lose none of each other's. Files that could not be kept are held as long as the page is open.
 */
export function createOwnData({ open, mark, tell }: Outside) {
  const store = createStore<OwnState>()(() => ({ files: [], trouble: undefined, gone: [] }));
  const { getState, setState } = store;
  /** The only copies there are. */
  const held = new Map<SourceId, OwnFile>();
  let unread = 0;
  let opened: Promise<Keeper> | undefined;
  let last: Promise<void> = Promise.resolve();

  /** One after another, however quickly they are asked for. */
  function inTurn(work: () => Promise<unknown>): Promise<void> {
    last = last.then(work).then(() => undefined);
    return last;
  }

  async function keeper(): Promise<Keeper> {
    opened ??= open();
    try {
      return await opened;
    } catch (error) {
      opened = undefined;
      throw error;
    }
  }

  async function read(): Promise<boolean> {
    try {
      const records = await (await keeper()).all();
      const kept = records.flatMap((record) => readKept(record) ?? []);
      unread = records.length - kept.length;
      const beside = kept.filter(({ source }) => !held.has(source.id));
      const trouble = held.size > 0 ? getState().trouble : unread > 0 ? "unreadable" : undefined;
      setState({ files: inOrder([...beside, ...held.values()]), trouble });
      return true;
    } catch (error) {
      setState({ trouble: troubleOf(error) });
      return false;
    }
  }

  async function put(file: OwnFile): Promise<void> {
    const { id } = file.source;
    try {
      await (await keeper()).put(file);
      held.delete(id);
    } catch (error) {
      held.set(id, file);
      setState({ trouble: troubleOf(error) });
    }
    setState(({ files }) => ({ files: inOrder([...without(files, id), file]) }));
  }

  async function drop(id: SourceId): Promise<void> {
    held.delete(id);
    try {
      await (await keeper()).remove(id);
    } catch (error) {
      setState({ trouble: troubleOf(error) });
    }
    setState(({ files }) => ({ files: without(files, id) }));
  }

  /** Of what `change` makes of the files as they are kept now, the other pages hear. */
  function changed(change: () => Promise<void>): Promise<void> {
    return inTurn(async () => {
      const isRead = await read();
      await change();
      // Where nothing could be read, there may be more than is known here.
      if (isRead) mark(unread > 0 || getState().files.some(({ source }) => !held.has(source.id)));
      tell();
    });
  }

  const fileOf = (id: SourceId) => getState().files.find(({ source }) => source.id === id);

  return {
    ...store,
    load: (): Promise<void> => inTurn(read),
    /** Takes files; one of the same source gives way. */
    take: (...files: readonly OwnFile[]): Promise<void> =>
      changed(async () => {
        for (const file of files) await put(file);
      }),
    /** Takes a file away; as long as the page is open it can be brought back. */
    remove: (id: SourceId): Promise<void> =>
      changed(async () => {
        const file = fileOf(id);
        if (file) setState(({ gone }) => ({ gone: [...without(gone, id), file] }));
        await drop(id);
      }),
    bringBack: (id: SourceId): Promise<void> =>
      changed(async () => {
        const file = getState().gone.find(({ source }) => source.id === id);
        setState(({ gone }) => ({ gone: without(gone, id) }));
        if (file && !fileOf(id)) await put(file);
      }),
    /** Whether its figures go before all others; nothing where another page has taken it away. */
    putFirst: (id: SourceId, isFirst: boolean): Promise<void> =>
      changed(async () => {
        const file = fileOf(id);
        if (file && file.isFirst !== isFirst) await put({ ...file, isFirst });
      }),
    /** All files as the text of one; see `readOwnExport`. */
    exportAll: (): string => writeOwn(getState().files),
  };
}

function without(files: readonly OwnFile[], id: SourceId): readonly OwnFile[] {
  return files.filter(({ source }) => source.id !== id);
}

function inOrder(files: readonly OwnFile[]): readonly OwnFile[] {
  const key = ({ taken, source }: OwnFile) => `${taken} ${source.id}`;
  return [...files].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function troubleOf(error: unknown): KeptTrouble {
  return error instanceof Error && error.name === "QuotaExceededError" ? "full" : "forbidden";
}
