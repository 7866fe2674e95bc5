import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/core/sheet.ts";
import { createAssessment } from "../../src/state/assessment.ts";
import type { SheetStorage } from "../../src/state/assessment.ts";

const ENTRY: Assessment = { reform: "th-one-seal", scores: { idea: 7 }, reason: "好" };

function memory(
  start: Readonly<Record<string, string>> = {},
): SheetStorage & { readonly kept: Map<string, string> } {
  const kept = new Map(Object.entries(start));
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

function failing(name: string): SheetStorage {
  const refuse = () => {
    throw Object.assign(new Error("no"), { name });
  };
  return { getItem: () => null, setItem: refuse };
}

describe("the reader's sheet", () => {
  it("is there again when the page is opened anew", () => {
    const storage = memory();
    createAssessment(() => storage).write(ENTRY);
    expect(createAssessment(() => storage).getState()).toMatchObject({
      sheet: { entries: [ENTRY] },
      trouble: undefined,
    });
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["SecurityError", "forbidden"],
  ])("stays in memory where storing fails with %s, and says so", (name, trouble) => {
    const store = createAssessment(() => failing(name));
    store.write(ENTRY);
    expect(store.getState()).toMatchObject({ sheet: { entries: [ENTRY] }, trouble });
  });

  it("stays in memory where storage cannot even be touched", () => {
    const store = createAssessment(() => {
      throw new Error("forbidden");
    });
    store.write(ENTRY);
    expect(store.getState()).toMatchObject({ sheet: { entries: [ENTRY] }, trouble: "forbidden" });
  });

  it("sets a stored sheet that cannot be read aside instead of overwriting it", () => {
    const storage = memory({ "qujian.assessment": "{cut" });
    const store = createAssessment(() => storage);
    expect(store.getState().trouble).toBe("unreadable");
    store.write(ENTRY);
    expect(storage.kept.get("qujian.assessment.unreadable")).toBe("{cut");
  });

  it("refuses a broken file and keeps everything", () => {
    const store = createAssessment(() => memory());
    store.write(ENTRY);
    const before = store.getState().sheet;
    expect(store.take("{}")).toHaveProperty("problems");
    expect(store.getState().sheet).toBe(before);
  });

  it("follows what another page has stored", () => {
    const storage = memory();
    const [here, there] = [createAssessment(() => storage), createAssessment(() => storage)];
    there.write(ENTRY);
    here.reload();
    expect(here.getState().sheet.entries).toEqual([ENTRY]);
  });

  it("adds to what another page has stored since, though nobody has said so", () => {
    const storage = memory();
    const [here, there] = [createAssessment(() => storage), createAssessment(() => storage)];
    const other: Assessment = { ...ENTRY, reform: "hp-approval" };
    there.write(ENTRY);
    here.write(other);
    there.weigh({ ...there.getState().sheet.weights });
    const ids = createAssessment(() => storage)
      .getState()
      .sheet.entries.map(({ reform }) => reform);
    expect([...ids].sort()).toEqual([other.reform, ENTRY.reform].sort());
  });

  it("keeps what is held here where storage has been emptied", () => {
    const storage = memory();
    const store = createAssessment(() => storage);
    store.write(ENTRY);
    storage.kept.clear();
    store.reload();
    expect(store.getState().sheet.entries).toEqual([ENTRY]);
    store.write({ ...ENTRY, reform: "hp-approval" });
    expect(createAssessment(() => storage).getState().sheet.entries).toHaveLength(2);
  });

  it("keeps what did not fit into storage over what is older there", () => {
    const storage = memory();
    createAssessment(() => storage).write(ENTRY);
    let isFull = false;
    const filling: SheetStorage = {
      getItem: storage.getItem,
      setItem: (key, value) => {
        if (isFull) throw Object.assign(new Error("no"), { name: "QuotaExceededError" });
        storage.setItem(key, value);
      },
    };
    const store = createAssessment(() => filling);
    isFull = true;
    store.write({ ...ENTRY, reason: "更好" });
    store.reload();
    expect(store.getState()).toMatchObject({ sheet: { entries: [{ reason: "更好" }] }, trouble: "full" });
  });

  it("sets every sheet that cannot be read aside, each under its own name", () => {
    const storage = memory({ "qujian.assessment": "{cut" });
    createAssessment(() => storage).write(ENTRY);
    storage.kept.set("qujian.assessment", "{cut too");
    createAssessment(() => storage).write(ENTRY);
    expect([...storage.kept.values()]).toEqual(expect.arrayContaining(["{cut", "{cut too"]));
  });

  it("does not write over what can be neither read nor set aside", () => {
    const kept = memory({ "qujian.assessment": "{cut" });
    const store = createAssessment(() => ({
      getItem: kept.getItem,
      setItem: (key, value) => {
        if (key !== "qujian.assessment") throw Object.assign(new Error("no"), { name: "QuotaExceededError" });
        kept.setItem(key, value);
      },
    }));
    store.write(ENTRY);
    expect(kept.kept.get("qujian.assessment")).toBe("{cut");
    expect(store.getState()).toMatchObject({ sheet: { entries: [ENTRY] }, trouble: "full" });
  });
});
