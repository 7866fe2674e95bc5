import { expect, it } from "vitest";
import { bundled } from "../fixture.ts";

// What we call a document whose own title is not known is read as a sentence of ours, in one language.

const DESCRIBED = [...bundled.curated.sources.values()].filter(
  ({ titleKind }) => titleKind === "description",
);

/** Terms that Chinese statistics write in Latin letters, and what names a document as it is found. */
const LATIN = /GDP|R&D|Report On The Work Of The Government|Government Work Report/gi;

it("are many", () => {
  expect(DESCRIBED.length).toBeGreaterThan(100);
});

it("keep to one language and to its marks", () => {
  const mixed = DESCRIBED.map(({ title }) => title)
    .filter((title) => /\p{Script=Han}/u.test(title))
    .filter((title) =>
      /[A-Za-z]{2}|[()]|[済経]|[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title.replace(LATIN, "")),
    );
  expect(mixed).toEqual([]);
});
