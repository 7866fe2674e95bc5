import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Popover } from "../../src/ui/Popover.tsx";
import { renderInApp } from "./render.tsx";

function show() {
  return renderInApp(
    <>
      <Popover label="选择：甲" button="甲">
        {(close) => (
          <>
            <input aria-label="里面" />
            <button type="button" onClick={close}>
              好
            </button>
          </>
        )}
      </Popover>
      <button type="button">外面</button>
    </>,
  );
}

const trigger = () => screen.getByRole("button", { name: "选择：甲" });
const isOpen = () => screen.queryByRole("textbox", { name: "里面" }) !== null;

describe("a popover", () => {
  it("is closed at first and says so; its button opens and closes it", async () => {
    const { user } = show();
    expect([isOpen(), trigger().getAttribute("aria-expanded")]).toEqual([false, "false"]);
    await user.click(trigger());
    expect([isOpen(), trigger().getAttribute("aria-expanded")]).toEqual([true, "true"]);
    const panel = document.getElementById(trigger().getAttribute("aria-controls") ?? "");
    expect(panel?.contains(screen.getByRole("textbox"))).toBe(true);
    await user.click(trigger());
    expect(isOpen()).toBe(false);
  });

  it("closes with Escape, and the focus is back on the button", async () => {
    const { user } = show();
    await user.click(trigger());
    await user.click(screen.getByRole("textbox"));
    await user.keyboard("{Escape}");
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(trigger());
  });

  it("keeps Escape to itself while open, and lets it pass while closed", async () => {
    const passed: string[] = [];
    const listen = ({ key }: KeyboardEvent) => passed.push(key);
    const { user } = show();
    document.addEventListener("keydown", listen);
    trigger().focus();
    await user.keyboard("{Enter}{Escape}");
    expect(passed.filter((key) => key === "Escape")).toEqual([]);
    await user.keyboard("{Escape}");
    expect(passed.filter((key) => key === "Escape")).toEqual(["Escape"]);
    document.removeEventListener("keydown", listen);
  });

  it("closes by a press elsewhere, not by one inside", async () => {
    const { user } = show();
    await user.click(trigger());
    fireEvent.pointerDown(screen.getByRole("textbox"));
    expect(isOpen()).toBe(true);
    fireEvent.pointerDown(document.body);
    expect(isOpen()).toBe(false);
  });

  it("closes when Tab leaves it, and the focus goes on", async () => {
    const { user } = show();
    await user.click(trigger());
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("textbox"));
    await user.tab();
    expect(isOpen()).toBe(true);
    await user.tab();
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "外面" }));
  });

  it("lets its content close it", async () => {
    const { user } = show();
    await user.click(trigger());
    await user.click(screen.getByRole("button", { name: "好" }));
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(trigger());
  });
});
