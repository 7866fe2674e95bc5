import { expect, it } from "vitest";
import { readSheet } from "../../src/data/assessment.ts";

it.each(["[]", "[1, 2]"])(
  "a list in place of a sheet is called a list, not one of its members: %s",
  (text) => {
    expect(readSheet(text)).toEqual({
      kind: "refused",
      problems: [{ kind: "wrong", where: "", expected: "Object", found: "Array" }],
    });
  },
);
