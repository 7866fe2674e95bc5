import { describe, expect, it } from "vitest";
import { fileOf } from "../../../src/exports/registry.ts";
import { takenAt } from "../verify/present.ts";
import { IDLE } from "../taken.ts";
import { wordOf } from "../word-parts.ts";
import { bytesOf, pathsOf, readParts, xmlOf } from "./read.ts";
import type { Read } from "./read.ts";
import { all } from "./xml-tree.ts";

const LINKS = ["#/compare?i=gdp&a=all&p=2020", "#/area/440112", "#/reforms?rl=effects"];
/** Slides and what they are made of, and charts wherever they stand. */
const DRAWN = /^ppt\/(?:slide|theme|notes)\w*\/[^/]+\.xml$|\/charts\/[^/]+\.xml$/;

async function partsOf(format: "docx" | "pptx" | "xlsx", link: string): Promise<Read> {
  const taken = await takenAt(link);
  if (format === "docx") return (await wordOf(taken)).parts;
  return readParts(await bytesOf((await fileOf(format, taken, undefined, IDLE)).content));
}

/** The languages and the faces of letters that the words of a file are set in. */
function setIn(parts: Read) {
  const trees = pathsOf(parts, DRAWN).map((path) => xmlOf(parts, path));
  const said = (name: string, attribute: string) =>
    new Set(trees.flatMap((tree) => all(tree, name).flatMap((one) => one.attributes[attribute] ?? [])));
  return { languages: said("rPr", "lang"), faces: said("latin", "typeface") };
}

// In a Chinese face, and in a run that is said to be Chinese, a quote is as wide as a character.
describe.each(["pptx", "xlsx", "docx"] as const)("%s", (format) => {
  it.each(LINKS)("of %s has English in a Latin face, and says that it is English", async (link) => {
    const { languages, faces } = setIn(await partsOf(format, `${link}${link.includes("?") ? "&" : "?"}l=en`));
    expect(languages).not.toContain("zh-CN");
    expect([...faces].filter((face) => /YaHei|[\u2e80-\uffef]/.test(face))).toEqual([]);
  });
});

it("Chinese slides are set in a Chinese face, figures and letters too", async () => {
  const { languages, faces } = setIn(await partsOf("pptx", "#/compare?i=gdp&a=all&p=2020"));
  expect(languages).toContain("zh-CN");
  expect(faces).toContain("Microsoft YaHei");
  expect(faces).not.toContain("Arial");
});
