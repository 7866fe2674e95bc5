import type { AreaCode, Text } from "../core/types.ts";
import { hasShape } from "./shape.ts";

export type Position = readonly [number, number];

/** One district as the map draws it. */
export type Shape = {
  readonly type: "Feature";
  readonly properties: {
    readonly code: AreaCode;
    readonly name: string;
    readonly center: Position;
  };
  readonly geometry: { readonly type: "Polygon"; readonly coordinates: readonly (readonly Position[])[] };
};

/** A district that is drawn nearer than it lies: the line that parts it from the others, and what is to be said of it. */
export type Inset = { readonly code: AreaCode; readonly line: readonly Position[]; readonly note: Text };

export type CityShapes = {
  readonly type: "FeatureCollection";
  readonly features: readonly Shape[];
  readonly insets?: readonly Inset[];
};

export type Tile = {
  readonly area: AreaCode;
  readonly column: number;
  readonly row: number;
  readonly block: AreaCode;
  readonly inBlock: { readonly column: number; readonly row: number };
};

export type TileBlock = {
  readonly area: AreaCode;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
};

export type TileGrid = {
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly TileBlock[];
  readonly tiles: readonly Tile[];
};

/** The diagram of each city and the tile grid. */
export type Atlas = { readonly cities: Readonly<Record<string, CityShapes>>; readonly tiles: TileGrid };

export function isAtlas(json: unknown): json is Atlas {
  return hasShape(json, { cities: "object", tiles: "object" });
}
