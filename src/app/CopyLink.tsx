import { useState } from "react";
import { ACTIONS } from "../i18n/terms-actions.ts";
import { useLocale, useResources } from "../ui/context.ts";
import { fetched } from "../ui/fetched.tsx";

const Copying = fetched(async () => (await import("./Copying.tsx")).Copying);

/** Copies a link that shows the same in a year; what it says of that goes when the reader turns to something else. */
export function CopyLink() {
  const locale = useLocale();
  const stock = useResources((state) => state.stock);
  const [tries, setTries] = useState(0);
  return (
    <span
      className="popover"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setTries(0);
      }}
    >
      <button
        type="button"
        onClick={() => {
          setTries(tries + 1);
        }}
      >
        {ACTIONS.copyLink[locale]}
      </button>
      {tries > 0 && stock && <Copying key={tries} stock={stock} />}
    </span>
  );
}
