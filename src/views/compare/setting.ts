import type { Dataset } from "../../core/dataset.ts";
import type { Measurement } from "../../core/figures.ts";
import { once } from "../../core/once.ts";
import type { Scene } from "./scene.ts";

/** What a scene has apart from its period: who is measured, by what, in which words. */
export type Setting = Pick<
  Scene,
  "data" | "measurement" | "family" | "areas" | "context" | "cities" | "highlight"
> & {
  readonly locale: Scene["words"]["locale"];
};

/** So many are held, of which the reader goes back to one. */
const MOST = 4;

const known = once((_: Dataset): Setting[] => []);

/** The scene's setting as one and the same object while nothing but the period changes. */
export function settingOf(scene: Scene): Setting {
  const { data, measurement, family, areas, context, cities, highlight, words } = scene;
  const setting = { data, measurement, family, areas, context, cities, highlight, locale: words.locale };
  const held = known(data);
  const same = held.find((one) => isSame(one, setting)) ?? setting;
  held.splice(0, held.length, same, ...held.filter((one) => one !== same).slice(0, MOST - 1));
  return same;
}

function isSame(one: Setting, other: Setting): boolean {
  const lists = ["areas", "context", "cities", "highlight"] as const;
  return (
    one.family === other.family &&
    one.locale === other.locale &&
    isSameMeasurement(one.measurement, other.measurement) &&
    lists.every((list) => isSameList(one[list], other[list]))
  );
}

function isSameMeasurement({ other: a, ...one }: Measurement, { other: b, ...two }: Measurement): boolean {
  const keys = ["partition", "measure", "population", "base"] as const;
  return keys.every((key) => one[key] === two[key]) && a?.partition === b?.partition && a?.way === b?.way;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((item, at) => item === other[at]));
}

/** What is made of a scene without looking at its period: made once for a setting, by its first scene. */
export function ofSetting<Value>(make: (scene: Scene) => Value): (scene: Scene) => Value {
  const made = new WeakMap<Setting, { readonly value: Value }>();
  return (scene) => {
    const setting = settingOf(scene);
    const before = made.get(setting) ?? { value: make(scene) };
    made.set(setting, before);
    return before.value;
  };
}
