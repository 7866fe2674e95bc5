import { expect, it } from "vitest";
import { bundleData } from "../../pipeline/bundle.ts";
import { hashOf } from "../../pipeline/hashed.ts";
import { keptFiles } from "../kept/kept.ts";

it("the release has an id that depends on the figures, and on nothing else", () => {
  const idOf = (files: typeof keptFiles) => bundleData(files).bundle.manifest.release.id;
  const name = [...keptFiles.keys()].find((file) => file.startsWith("observations/")) ?? "";
  const fewer = new Map([...keptFiles].filter(([file]) => file !== name));
  expect(idOf(keptFiles)).toMatch(/^[0-9a-f]{8}$/);
  expect(idOf(fewer)).not.toBe(idOf(keptFiles));
  expect(idOf(new Map(keptFiles))).toBe(idOf(keptFiles));
});

it("a file that is named by its content is so, however it was written", () => {
  const named = [...bundleData(keptFiles).bundle.files].flatMap(([name, content]) => {
    const hash = /-([0-9a-f]{8})\.json$/.exec(name)?.[1];
    return hash === undefined ? [] : [{ name, hash, made: hashOf(content) }];
  });
  expect(named.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^profile-/));
  expect(named.filter(({ hash, made }) => hash !== made)).toEqual([]);
});
