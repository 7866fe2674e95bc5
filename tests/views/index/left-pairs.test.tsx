import { act, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useFilters } from "../../../src/ui/context.ts";
import { MembersPanel } from "../../../src/views/index/MembersPanel.tsx";
import { sceneOf } from "../../../src/views/index/scene.ts";
import { renderInApp } from "../../ui/render.tsx";
import { curatedStock } from "../../stock.ts";

const stock = curatedStock();

function Panel() {
  return <MembersPanel scene={sceneOf(stock, useFilters())} manifest={stock.manifest} />;
}

function opened(pairwise: string) {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  const { store, user } = renderInApp(<Panel />, { view: "index", locale: "zh", pairwise });
  const ways = within(screen.getByRole("group", { name: "权重" }));
  const press = (name: string | RegExp) => user.click(ways.getByRole("button", { name }));
  const weights = () => sceneOf(stock, store.filters()).entered.map(({ weight }) => weight);
  return { store, press, weights };
}

it.each(["4_0_0", "2_2_1"])(
  "judgements %s are there again after a look at sliders and points",
  async (said) => {
    const { store, press, weights } = opened(said);
    const before = weights();
    await press(/^滑杆/);
    expect(store.filters().pairwise).toBe("");
    await press("点数");
    await press("两两比较");
    expect(store.filters().pairwise).toBe(said);
    weights().forEach((weight, at) => expect(weight).toBeCloseTo(before[at] ?? 0, 1));
  },
);

it("weights that were changed in between stand, and no pair is judged", async () => {
  const { store, press, weights } = opened("4_0_0");
  await press(/^滑杆/);
  const members = store.filters().members.replace(/\d+(?:\.\d+)?$/, "77");
  act(() => {
    store.change({ members });
  });
  const before = weights();
  await press("两两比较");
  expect(store.filters().pairwise).toBe("0_0_0");
  expect(weights()).toEqual(before);
});
