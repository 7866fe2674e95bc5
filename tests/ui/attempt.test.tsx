import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useAttempt } from "../../src/ui/attempt.ts";
import { deferred } from "../deferred.ts";
import { renderInApp } from "./render.tsx";

function Tryer({ job }: { readonly job: () => Promise<void> }) {
  const { state, run } = useAttempt(job);
  return (
    <button type="button" onClick={run}>
      {state}
    </button>
  );
}

const shown = () => screen.getByRole("button").textContent;

describe("something that may not succeed", () => {
  it("says nothing before it is tried", () => {
    renderInApp(<Tryer job={() => Promise.resolve()} />);
    expect(shown()).toBe("idle");
  });

  it.each(["done", "failed"] as const)("is under way until it is %s", async (expected) => {
    const job = deferred<undefined>();
    const { user } = renderInApp(<Tryer job={() => job.promise} />);
    await user.click(screen.getByRole("button"));
    expect(shown()).toBe("running");
    if (expected === "done") job.done(undefined);
    else job.fail();
    expect(await screen.findByText(expected)).toBeTruthy();
  });

  it("can be tried again after a failure, and the last try counts", async () => {
    let allowed = false;
    const job = () => (allowed ? Promise.resolve() : Promise.reject(new Error("refused")));
    const { user } = renderInApp(<Tryer job={job} />);
    for (const expected of ["failed", "done", "failed"]) {
      allowed = expected === "done";
      await user.click(screen.getByRole("button"));
      expect(await screen.findByText(expected)).toBeTruthy();
    }
  });
});
