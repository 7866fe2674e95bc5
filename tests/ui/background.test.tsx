import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { useBackground } from "../../src/ui/background.ts";
import { Boundary } from "../../src/ui/Boundary.tsx";
import { deferred } from "../deferred.ts";
import { renderInApp } from "./render.tsx";

function Starter({ work }: { readonly work: () => Promise<unknown> }) {
  const inBackground = useBackground();
  return (
    <button
      type="button"
      onClick={() => {
        inBackground(work());
      }}
    >
      start
    </button>
  );
}

function renderStarter(work: () => Promise<unknown>) {
  return renderInApp(
    <>
      <p>beside</p>
      <Boundary>
        <Starter work={work} />
      </Boundary>
    </>,
  );
}

describe("work that nobody waits for", () => {
  it("leaves the page as it is when it is done", async () => {
    const work = vi.fn(() => Promise.resolve());
    const { user } = renderStarter(work);
    await user.click(screen.getByRole("button", { name: "start" }));
    expect([work.mock.calls.length, screen.queryByRole("alert")]).toEqual([1, null]);
    expect(screen.getByRole("button", { name: "start" })).toBeTruthy();
  });

  it("comes up where it was begun when it breaks, and nowhere else", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { user } = renderStarter(() => Promise.reject(new Error("a mistake of ours")));
    await user.click(screen.getByRole("button", { name: "start" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/^这一部分出错了/);
    expect(screen.getByText("beside")).toBeTruthy();
  });

  it("disturbs nobody when it breaks after its place has gone", async () => {
    const reported = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { promise, fail } = deferred<undefined>();
    const { user, unmount } = renderStarter(() => promise);
    await user.click(screen.getByRole("button", { name: "start" }));
    unmount();
    fail();
    await expect(promise).rejects.toThrow("failed");
    expect(reported).not.toHaveBeenCalled();
  });
});
