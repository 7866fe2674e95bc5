import fc from "fast-check";
import type { Codec } from "../../src/state/codec.ts";
import type { Filters } from "../../src/state/filters.ts";
import { SHARED } from "../../src/state/shared-filters.ts";
import type { AnyFilter } from "../../src/state/plan.ts";
import { VIEW_IDS, VIEWS } from "../../src/views/registry.ts";

type Name = Exclude<keyof Filters, "view">;
type Entry = AnyFilter & { readonly codec: Pick<Codec<unknown>, "sample"> };

/** Every filter of every view, by its name in the state. */
export const FILTERS = Object.entries<Entry>(
  Object.assign({}, ...Object.values(VIEWS).map(({ filters }) => filters), SHARED) as Record<Name, Entry>,
) as readonly (readonly [Name, Entry])[];

/** Any value that a codec can write. */
export function anyOf({ codec }: Entry): fc.Arbitrary<unknown> {
  return fc.array(fc.nat(), { maxLength: 30 }).map((numbers) => {
    const left = numbers.values();
    return codec.sample((end) => (left.next().value ?? 0) % end);
  });
}

/** Whatever filters can say, by what their entries say of their values. */
export const anyFilters: fc.Arbitrary<Filters> = fc
  .record(
    {
      view: fc.constantFrom(...VIEW_IDS),
      ...Object.fromEntries(FILTERS.map(([name, entry]) => [name, anyOf(entry)])),
    },
    {
      requiredKeys: [
        "view",
        ...FILTERS.filter(([, entry]) => entry.default !== undefined).map(([name]) => name),
      ] as "view"[],
    },
  )
  .map((filters) => filters as Filters);
