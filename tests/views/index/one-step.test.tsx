import { act, fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { useOneStep } from "../../../src/views/index/useOneStep.ts";
import { useApp } from "../../../src/ui/context.ts";
import { useStore } from "zustand";
import { renderInApp } from "../../ui/render.tsx";

function Slider() {
  const { store } = useApp();
  const { change, slider } = useOneStep();
  const value = useStore(store, ({ history }) => history.present.query);
  return (
    <input
      type="range"
      min={0}
      max={9}
      value={value === "" ? 0 : Number(value)}
      {...slider}
      onChange={(event) => {
        change({ query: event.target.value }, event);
      }}
    />
  );
}

it("a drag is one step of undo, keys one after another are one, and an undo in between ends it", () => {
  const { store } = renderInApp(<Slider />, { view: "reforms" });
  const input = screen.getByRole("slider");
  const to = (value: number) => fireEvent.change(input, { target: { value: String(value) } });
  const key = () => fireEvent.keyDown(input, { key: "ArrowRight" });
  const steps = () => store.getState().history.past.length;
  fireEvent.pointerDown(input);
  [1, 2, 3].forEach(to);
  expect([steps(), store.filters().query]).toEqual([1, "3"]);
  fireEvent.pointerDown(input);
  [4, 5].forEach(to);
  expect(steps()).toBe(2);
  fireEvent.blur(input);
  for (const value of [6, 7, 8]) {
    key();
    to(value);
  }
  expect(steps()).toBe(3);
  act(store.undo);
  expect(store.filters().query).toBe("5");
  key();
  to(6);
  expect(steps()).toBe(3);
  act(store.undo);
  expect(store.filters().query).toBe("5");
});
