import { useId } from "react";
import { plainScale, shifted } from "../../i18n/quantity.ts";
import { remarked } from "../../i18n/text.ts";
import type { Filters } from "../../state/filters.ts";
import { useApp } from "../../ui/context.ts";
import { Popover } from "../../ui/Popover.tsx";
import { PARTS } from "./codecs.ts";
import { compareFilters } from "./filters.ts";
import { ALSO_NAMES } from "./names.ts";
import type { Scene } from "./scene.ts";

type Props = { readonly filters: Filters; readonly scene: Scene | undefined };

/** Parts that stand on the page only where they are asked for, and the number that values are held against. */
export function AlsoControl({ filters, scene }: Props) {
  const { store } = useApp();
  const { also, locale } = filters;
  return (
    <Popover button={compareFilters.also.name[locale]} align="end">
      {() => (
        <>
          {PARTS.map((name) => (
            <label key={name} className="chip">
              <input
                type="checkbox"
                checked={also.includes(name)}
                onChange={({ target: { checked } }) => {
                  store.change({
                    also: PARTS.filter((one) => (one === name ? checked : also.includes(one))),
                  });
                }}
              />
              {ALSO_NAMES[name][locale]}
            </label>
          ))}
          <OwnNumber filters={filters} scene={scene} />
        </>
      )}
    </Popover>
  );
}

/** Typed as the page prints values and kept in the unit of the data; what is no number is not taken. */
function OwnNumber({ filters: { own, locale, also }, scene }: Props) {
  const { store } = useApp();
  const id = useId();
  const { scale } = scene?.words ?? { scale: plainScale("") };
  const printed = own === undefined ? "" : String(tidy(shifted(own, scale)));
  const take = (typed: string) => {
    const number = Number(typed);
    if (typed === printed || (typed !== "" && !Number.isFinite(number))) return;
    const next = typed === "" ? undefined : tidy(shifted(number, { shift: -scale.shift }));
    store.change({ own: next, also: PARTS.filter((one) => one === "spread" || also.includes(one)) });
  };
  return (
    <p className="own-number">
      <label htmlFor={id}>{remarked(compareFilters.own.name[locale], scale.unit, locale)}</label>
      <input
        key={printed}
        id={id}
        type="number"
        step="any"
        defaultValue={printed}
        onBlur={({ target: { value } }) => {
          take(value);
        }}
        onKeyDown={({ key, currentTarget: { value } }) => {
          if (key === "Enter") take(value);
        }}
      />
    </p>
  );
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
