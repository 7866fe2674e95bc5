import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { createReader } from "../../../src/state/reader.ts";
import { createResources } from "../../../src/state/resources.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { leaveBehind } from "../../../src/ui/take/Behind.tsx";
import type { TakingState } from "../../../src/ui/take/run.ts";
import { ADDRESS } from "../../../src/views/registry.ts";

const app = {
  store: createAppStore(ADDRESS, ADDRESS.defaults),
  address: ADDRESS,
  resources: createResources(() => Promise.resolve(undefined), "manifest.json"),
  reader: createReader(),
  firstView: new Map(),
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  for (const button of screen.queryAllByRole("button", { name: "知道了" })) fireEvent.click(button);
  vi.useRealTimers();
  cleanup();
});

/** A file that is on its way while its panel closes, and then ends so. */
function ended(state: TakingState): void {
  const run = { state: createStore<TakingState>()(() => ({ kind: "running", part: 0.5 })), cancel: vi.fn() };
  act(() => {
    leaveBehind(run, app);
  });
  act(() => {
    run.state.setState(state, true);
  });
}

function after(seconds: number): void {
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
}

const note = (words: RegExp) => screen.queryByText(words);

it("what was saved is said for ten seconds, and no longer stands over the page then", () => {
  ended({ kind: "saved", name: "made-up.png" });
  after(9);
  expect(note(/made-up\.png/)).not.toBeNull();
  after(2);
  expect(note(/made-up\.png/)).toBeNull();
});

it.each([
  ["the pointer rests on it", fireEvent.pointerEnter, fireEvent.pointerLeave],
  ["the focus is in it", fireEvent.focus, fireEvent.blur],
])("it stays while %s, and ten seconds more", (_, begin, end) => {
  ended({ kind: "saved", name: "made-up.png" });
  const button = screen.getByRole("button", { name: "知道了" });
  begin(button);
  after(60);
  expect(note(/made-up\.png/)).not.toBeNull();
  end(button);
  after(9);
  expect(note(/made-up\.png/)).not.toBeNull();
  after(2);
  expect(note(/made-up\.png/)).toBeNull();
});

it.each<[string, TakingState, RegExp]>([
  ["failed", { kind: "failed", format: "png", said: undefined }, /未能生成/],
  ["was copied without its picture", { kind: "copied", how: "refused" }, /请下载图片后插入/],
])("what %s stays until it is read", (_, state, words) => {
  ended(state);
  after(3600);
  expect(note(words)).not.toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "知道了" }));
  expect(note(words)).toBeNull();
});
