import { areaStyles } from "../../charts/area-style.ts";
import type { Library } from "../../core/library.ts";
import type { Area, AreaCode, Unit, UnitId } from "../../core/types.ts";
import { libraryOf } from "../../data/library.ts";
import type { Stock } from "../../data/stock.ts";

/** The library with what its figures and areas are called. */
export type Shelf = {
  readonly library: Library;
  readonly areas: ReadonlyMap<AreaCode, Area>;
  readonly units: ReadonlyMap<UnitId, Unit>;
  /** Areas of the library: the focus districts, other districts, cities, the province. */
  readonly order: readonly AreaCode[];
};

const LEVELS = ["district", "functional", "wide", "former", "city", "province"];
const made = new WeakMap<Stock, Shelf>();

/** Made once for the same files, so that controls, report and body hold the very same records; absent until they are there. */
export function shelfOf(stock: Stock): Shelf | undefined {
  const { manifest, evidence, data } = stock;
  const { reforms, derivations } = evidence;
  if (!reforms || !derivations) return undefined;
  const known = made.get(stock);
  if (known) return known;
  const library = libraryOf(reforms, derivations, manifest.areas);
  const place = (code: AreaCode) => {
    const area = data.areas.get(code);
    return (area?.focus === true ? 0 : 10) + LEVELS.indexOf(area?.level ?? "");
  };
  const order = [...new Set(library.reforms.map(({ area }) => area))].sort(
    (a, b) => place(a) - place(b) || (a < b ? -1 : 1),
  );
  const shelf = { library, areas: data.areas, units: data.units, order };
  made.set(stock, shelf);
  return shelf;
}

const NO_STYLE = "#6c7885";

export function areaColor({ areas }: Pick<Shelf, "areas">, code: AreaCode | undefined): string {
  return (code && areaStyles(areas).get(code)?.color) ?? NO_STYLE;
}
