import { expect, it } from "vitest";
import { whyNot } from "../../src/app/embed/frozen.ts";

/** Releases that are made up. */
const THEN = { id: "aaaaaaaa", date: "2026-01-01" };
const NOW = { id: "bbbbbbbb", date: "2026-02-01" };

it("frozen figures that were revised name both releases; of one release it is the address that was changed", () => {
  expect(whyNot("zh", THEN, NOW).why).toMatch(/aaaaaaaa.*bbbbbbbb/);
  const { headline, why } = whyNot("zh", NOW, NOW);
  expect(headline).toBe("地址在冻结之后改过");
  expect(why).not.toContain(NOW.id);
});
