/** Why something will not outlast the page: storage forbidden or full, or what was stored could not be read. */
export type KeptTrouble = "forbidden" | "full" | "unreadable";

export type KeptStorage = Pick<Storage, "getItem" | "setItem">;

/** What is held, and whether it will outlast the page. */
export type Held<Value> = {
  readonly value: Value;
  readonly trouble: KeptTrouble | undefined;
  /** What was stored and could not be read as a whole: parts of it may still be of use. */
  readonly unread?: string;
};

/** Something that is kept in the browser's storage under a key, as text. */
export type Keeping<Value> = {
  readonly key: string;
  /** Undefined for a text that is not of this kind. */
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
};

/** What is stored, or what is held where that is the only copy: not stored for want of room, or taken out of storage. */
export function storedOr<Value>(
  storage: () => KeptStorage,
  { key, read }: Keeping<Value>,
  held: Held<Value>,
): Held<Value> {
  if (held.trouble === "forbidden" || held.trouble === "full") return held;
  let text: string | null;
  try {
    text = storage().getItem(key);
  } catch {
    return { ...held, trouble: "forbidden" };
  }
  if (text === null) return held;
  const value = read(text);
  if (value !== undefined) return { value, trouble: undefined };
  return { ...held, trouble: setAside(storage, key, text) ? "unreadable" : "full", unread: text };
}

/** Whether what cannot be read is kept under a name of its own, so that the next change does not overwrite it. */
function setAside(storage: () => KeptStorage, key: string, text: string): boolean {
  try {
    for (let copy = 0; ; copy += 1) {
      const name = `${key}.unreadable${copy === 0 ? "" : `.${String(copy)}`}`;
      const there = storage().getItem(name);
      if (there === text) return true;
      if (there !== null) continue;
      storage().setItem(name, text);
      return true;
    }
  } catch {
    return false;
  }
}

/** Stores a value; not over what could neither be read nor be set aside, which is the only copy of it. */
export function keep<Value>(
  storage: () => KeptStorage,
  { key, read, write }: Keeping<Value>,
  value: Value,
): KeptTrouble | undefined {
  try {
    const there = storage().getItem(key);
    if (there !== null && read(there) === undefined && !setAside(storage, key, there)) return "full";
    storage().setItem(key, write(value));
    return undefined;
  } catch (error) {
    return error instanceof Error && error.name === "QuotaExceededError" ? "full" : "forbidden";
  }
}
