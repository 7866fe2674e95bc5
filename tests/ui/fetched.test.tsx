import { screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { fetched } from "../../src/ui/fetched.tsx";
import { deferred } from "../deferred.ts";
import { renderInApp } from "./render.tsx";

function Part({ name }: { readonly name: string }) {
  return <p>part {name}</p>;
}

describe("a part whose code is fetched", () => {
  it("shows once it has come, and at once the next time", async () => {
    const Fetched = fetched(() => Promise.resolve(Part));
    const { unmount } = renderInApp(<Fetched name="one" />);
    expect(await screen.findByText("part one")).toBeTruthy();
    unmount();
    renderInApp(<Fetched name="two" />);
    expect(screen.getByText("part two")).toBeTruthy();
  });

  it("says when it has not come, and shows when a retry brings it", async () => {
    let broken = true;
    const load = () => (broken ? Promise.reject(new Error("404")) : Promise.resolve(Part));
    const Fetched = fetched(load);
    const { user } = renderInApp(<Fetched name="one" />);
    expect((await screen.findByRole("alert")).textContent).toContain("未能读取这一部分的程序");
    broken = false;
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(await screen.findByText("part one")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is empty at first, says that it is on its way where that takes long, and is fetched once for all places that show it", async () => {
    const { promise, done } = deferred<typeof Part>();
    const load = vi.fn(() => promise);
    const Fetched = fetched(load);
    const { container } = renderInApp(
      <>
        <Fetched name="one" />
        <Fetched name="two" />
      </>,
    );
    expect(container.textContent).toBe("");
    // Each waits by a clock of its own.
    await waitFor(() => {
      expect(screen.getAllByText("正在读取……")).toHaveLength(2);
    });
    done(Part);
    expect(await screen.findByText("part two")).toBeTruthy();
    expect([container.textContent, load.mock.calls.length]).toEqual(["part onepart two", 1]);
  });

  it("says again when a retry does not bring it", async () => {
    const load = vi.fn(() => Promise.reject(new Error("404")));
    const Fetched = fetched<{ readonly name: string }>(load);
    const { user } = renderInApp(<Fetched name="one" />);
    await user.click(await screen.findByRole("button", { name: "重试" }));
    expect((await screen.findByRole("alert")).textContent).toContain("未能读取这一部分的程序");
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("stands in its frame when it has not come and when it breaks, and bare when it is whole", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const Frame = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
      <aside aria-label={name}>{children}</aside>
    );
    const state = { comes: false, breaks: true };
    function Fragile({ name }: { readonly name: string }) {
      if (state.breaks) throw new Error("a mistake of ours");
      return <p>part {name}</p>;
    }
    const load = () => (state.comes ? Promise.resolve(Fragile) : Promise.reject(new Error("404")));
    const Fetched = fetched(load, Frame);
    const { user } = renderInApp(<Fetched name="one" />);
    const frame = await screen.findByRole("complementary", { name: "one" });
    expect(frame.textContent).toContain("未能读取这一部分的程序");
    state.comes = true;
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(await screen.findByText("这一部分出错了")).toBeTruthy();
    expect(screen.getByRole("complementary").contains(screen.getByRole("alert"))).toBe(true);
    state.breaks = false;
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(screen.getByText("part one")).toBeTruthy();
    expect(screen.queryByRole("complementary")).toBeNull();
  });
});
