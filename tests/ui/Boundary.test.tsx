import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Boundary } from "../../src/ui/Boundary.tsx";
import { renderInApp } from "./render.tsx";

let broken: boolean;

function Fragile() {
  if (broken) throw new Error("a mistake of ours");
  return <p>whole</p>;
}

beforeEach(() => {
  broken = true;
  // React reports what a boundary has caught, too.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

const told = () => screen.queryByRole("alert")?.textContent;

describe("the boundary of a part", () => {
  it("shows what is whole", () => {
    broken = false;
    renderInApp(
      <Boundary>
        <Fragile />
      </Boundary>,
    );
    expect([screen.getByText("whole").tagName, told()]).toEqual(["P", undefined]);
  });

  it("keeps a crash to its own place", () => {
    renderInApp(
      <>
        <p>beside</p>
        <Boundary>
          <Fragile />
        </Boundary>
      </>,
    );
    expect(told()).toMatch(/^这一部分出错了当前链接不变。/);
    expect(screen.getByText("beside")).toBeTruthy();
  });

  it("draws the part anew at a retry, and says so again where it breaks again", async () => {
    const { user } = renderInApp(
      <Boundary>
        <Fragile />
      </Boundary>,
    );
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(told()).toMatch(/^这一部分出错了/);
    broken = false;
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect([screen.getByText("whole").tagName, told()]).toEqual(["P", undefined]);
  });

  it("tries anew with another thing to show, and not with the same", () => {
    const of = (thing: string) => (
      <Boundary of={thing}>
        <Fragile />
      </Boundary>
    );
    const { rerender } = renderInApp(of("one"));
    broken = false;
    rerender(of("one"));
    expect(told()).toMatch(/^这一部分出错了/);
    rerender(of("another"));
    expect([screen.getByText("whole").tagName, told()]).toEqual(["P", undefined]);
  });

  it("puts the words into a frame where they are not to stand bare", () => {
    renderInApp(
      <Boundary frame={(panel) => <aside>{panel}</aside>}>
        <Fragile />
      </Boundary>,
    );
    expect(screen.getByRole("complementary").textContent).toBe(told());
  });
});
