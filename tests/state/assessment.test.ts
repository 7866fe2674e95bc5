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
});
