import type { Filters } from "../../state/filters.ts";
import { useApp } from "../../ui/context.ts";
import { Popover } from "../../ui/Popover.tsx";
import { PARTS } from "./codecs.ts";
import { compareFilters } from "./filters.ts";
import { ALSO_NAMES } from "./names.ts";

/** Parts that stand on the page only where they are asked for. */
export function AlsoControl({ filters: { also, locale } }: { readonly filters: Filters }) {
  const { store } = useApp();
  return (
    <Popover button={compareFilters.also.name[locale]} align="end">
      {() =>
        PARTS.map((name) => (
          <label key={name} className="chip">
            <input
              type="checkbox"
              checked={also.includes(name)}
              onChange={({ target: { checked } }) => {
                store.change({ also: PARTS.filter((one) => (one === name ? checked : also.includes(one))) });
              }}
            />
            {ALSO_NAMES[name][locale]}
          </label>
        ))
      }
    </Popover>
  );
}
