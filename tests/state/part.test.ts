import { describe, expect, it, vi } from "vitest";
import { createPart } from "../../src/state/part.ts";

const gone = () => Promise.reject(new Error("404"));

describe("a part of the program", () => {
  it("is not fetched before it is wanted", () => {
    const fetch = vi.fn(() => Promise.resolve("view"));
    const part = createPart(fetch);
    expect([part.getState(), fetch.mock.calls.length]).toEqual([{ kind: "loading" }, 0]);
  });

  it("is fetched once for all who want it", async () => {
    const fetch = vi.fn(() => Promise.resolve("view"));
    const part = createPart(fetch);
    part.want();
    part.want();
    await Promise.all([part.settled(), part.settled()]);
    part.want();
    expect(part.getState()).toEqual({ kind: "ready", value: "view" });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("tells who follows it when it has come", async () => {
    const part = createPart(() => Promise.resolve("view"));
    const heard: string[] = [];
    part.subscribe(({ kind }) => heard.push(kind));
    await part.settled();
    expect(heard).toEqual(["ready"]);
  });

  it("is drawn as it is and not as it was at first", async () => {
    const part = createPart(() => Promise.resolve("view"));
    await part.settled();
    expect(part.getInitialState()).toEqual({ kind: "ready", value: "view" });
  });

  it("that has failed stays so, however often it is wanted, until a retry", async () => {
    const fetch = vi.fn<() => Promise<string>>(gone);
    const part = createPart(fetch);
    await part.settled();
    part.want();
    await part.settled();
    expect([part.getState(), fetch.mock.calls.length]).toEqual([{ kind: "failed" }, 1]);
    fetch.mockResolvedValue("view");
    part.retry();
    expect(part.getState()).toEqual({ kind: "loading" });
    await part.settled();
    expect([part.getState(), fetch.mock.calls.length]).toEqual([{ kind: "ready", value: "view" }, 2]);
  });

  it("can fail again and be tried again", async () => {
    const fetch = vi.fn<() => Promise<string>>(gone);
    const part = createPart(fetch);
    await part.settled();
    part.retry();
    await part.settled();
    expect(part.getState()).toEqual({ kind: "failed" });
    fetch.mockResolvedValue("view");
    part.retry();
    await part.settled();
    expect(part.getState()).toEqual({ kind: "ready", value: "view" });
  });

  it("is retried only where it has failed: a second press asks no second time", async () => {
    const fetch = vi.fn<() => Promise<string>>(gone);
    const part = createPart(fetch);
    part.retry();
    expect(fetch).not.toHaveBeenCalled();
    await part.settled();
    fetch.mockResolvedValue("view");
    part.retry();
    part.retry();
    await part.settled();
    part.retry();
    expect([part.getState(), fetch.mock.calls.length]).toEqual([{ kind: "ready", value: "view" }, 2]);
  });
});
