import type { OwnFile } from "../core/own.ts";
import type { SourceId } from "../core/types.ts";

/** Where a reader's own files outlast the page, each as a record of its own. */
export type Keeper = {
  readonly all: () => Promise<readonly unknown[]>;
  readonly put: (file: OwnFile) => Promise<void>;
  readonly remove: (id: SourceId) => Promise<void>;
};

const DATABASE = "qujian";
const STORE = "own";

/** The browser's database; refused where it has none or forbids it. */
export async function openKeeper(): Promise<Keeper> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE, { keyPath: "source.id" });
  };
  const database = await answered(opening);
  database.onversionchange = () => {
    database.close();
  };
  const write = (work: (store: IDBObjectStore) => void) => {
    const transaction = database.transaction(STORE, "readwrite");
    work(transaction.objectStore(STORE));
    return finished(transaction);
  };
  return {
    all: () => answered<unknown[]>(database.transaction(STORE).objectStore(STORE).getAll()),
    put: (file) => write((store) => store.put(file)),
    remove: (id) => write((store) => store.delete(id)),
  };
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(reasonOf(request.error));
    };
  });
}

/** That there is no more room may show only when all is written. */
function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(reasonOf(transaction.error));
    };
  });
}

function reasonOf(error: DOMException | null): Error {
  return error ?? new Error("The browser's database gave no reason.");
}
