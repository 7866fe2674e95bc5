import { useStore } from "zustand";
import { SHOW_TERMS } from "../../i18n/terms-show.ts";
import { lead } from "../../state/show.ts";
import { useLocale } from "../../ui/context.ts";
import { PEN, togglePen } from "./pen.ts";
import { useShow, useShowPlace } from "./show-context.ts";
import { WORDS } from "./words.ts";

/** Pen, eraser and spotlight for a wall that is touched and has no keys. */
export function MarkButtons({ at }: { readonly at: number }) {
  const { show } = useShowPlace();
  const locale = useLocale();
  const hasSpotlight = useShow((state) => state.hasSpotlight);
  const hasInk = useShow(({ ink }) => ink.some((line) => line.at === at));
  const isPen = useStore(PEN, ({ isOn }) => isOn);
  return (
    <>
      <button type="button" aria-pressed={isPen} onClick={togglePen}>
        {WORDS.pen[locale]}
      </button>
      {hasInk && (
        <button
          type="button"
          onClick={() => {
            show.send({ type: "erase", at });
          }}
        >
          {WORDS.erase[locale]}
        </button>
      )}
      <button
        type="button"
        aria-pressed={hasSpotlight}
        onClick={() => {
          lead(show, { type: "spotlight" });
        }}
      >
        {SHOW_TERMS.spotlight[locale]}
      </button>
    </>
  );
}
