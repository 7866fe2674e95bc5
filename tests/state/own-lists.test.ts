import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/core/types.ts";
import { createOwnLists } from "../../src/state/own-lists.ts";
import { tidyName } from "../../src/state/area-set.ts";
import { ADDRESS } from "../../src/views/registry.ts";

const [TH, HP, FT] = ["440106", "440112", "440304"] as AreaCode[];
const KEY = "qujian.lists";

function memory(held: Record<string, string> = {}) {
  return {
    held,
    getItem: (key: string) => held[key] ?? null,
    setItem: (key: string, text: string) => {
      held[key] = text;
    },
  };
}

const codes = (...all: readonly (AreaCode | undefined)[]) => all.flatMap((one) => one ?? []);

describe("the reader's own lists", () => {
  it("outlast the page, and one of the same name gives way", () => {
    const storage = memory();
    const first = createOwnLists(() => storage);
    first.add({ name: "周会", codes: codes(TH, HP) });
    first.add({ name: "周会", codes: codes(TH, FT) });
    expect(createOwnLists(() => storage).getState().value).toEqual([{ name: "周会", codes: [TH, FT] }]);
  });

  it("of two pages do not lose each other's", () => {
    const storage = memory();
    const [one, other] = [createOwnLists(() => storage), createOwnLists(() => storage)];
    one.add({ name: "a", codes: codes(TH) });
    other.add({ name: "b", codes: codes(HP) });
    one.remove("b");
    other.reload();
    expect(other.getState().value.map(({ name }) => name)).toEqual(["a"]);
  });

  it("come back to their place", () => {
    const lists = createOwnLists(memory);
    const storage = memory();
    const kept = createOwnLists(() => storage);
    for (const name of ["a", "b", "c"]) kept.add({ name, codes: codes(TH) });
    const bringBack = kept.remove("b");
    kept.add({ name: "d", codes: codes(FT) });
    bringBack();
    bringBack();
    expect(kept.getState().value.map(({ name }) => name)).toEqual(["a", "b", "c", "d"]);
    expect(lists.getState().value).toEqual([]);
  });

  it.each([
    "{",
    '{"a":1}',
    '[{"name":"x","codes":[]}]',
    '[{"name":"","codes":["440106"]}]',
    '[{"name":"x","codes":["<b>"]}]',
  ])("that cannot be read are set aside, and new ones begun: %s", (text) => {
    const storage = memory({ [KEY]: text });
    const lists = createOwnLists(() => storage);
    expect(lists.getState()).toMatchObject({ value: [], trouble: "unreadable" });
    lists.add({ name: "a", codes: codes(TH) });
    expect(storage.held[`${KEY}.unreadable`]).toBe(text);
    expect(createOwnLists(() => storage).getState().value).toHaveLength(1);
  });

  it("are used all the same where nothing can be stored", () => {
    const lists = createOwnLists(() => {
      throw new Error("forbidden");
    });
    lists.add({ name: "a", codes: codes(TH) });
    expect(lists.getState()).toMatchObject({ value: [{ name: "a" }], trouble: "forbidden" });
  });
});

describe("a list's name in a link", () => {
  it.each([
    "周会",
    "a~b",
    "R&D & more = 3%",
    "<script>",
    "天".repeat(60),
    "  many   blanks ",
    "\u202Ebidi",
    "👩\u200D👧 家庭",
  ])("is there again: %s", (typed) => {
    const name = tidyName(typed);
    const link = ADDRESS.link(ADDRESS.defaults, { areas: { kind: "list", codes: codes(TH, FT), name } });
    const { filters, problems } = ADDRESS.decode(link);
    expect(problems).toEqual([]);
    expect(filters.areas).toEqual({ kind: "list", codes: [TH, FT], name });
  });
});
