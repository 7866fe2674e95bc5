export type CityMesh = {
  /** Longitude and latitude of the corner that the points are counted from. */
  readonly origin: readonly [number, number];
  readonly districts: Readonly<Record<string, string>>;
  readonly insets?: readonly {
    readonly code: string;
    readonly line: string;
    readonly note: { readonly zh: string; readonly en: string };
  }[];
};

export function pointsOf(text: string): [number, number][];

export function cityText(city: CityMesh, nameOf: (code: string) => string): string;
