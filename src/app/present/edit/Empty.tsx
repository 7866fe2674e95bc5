import { useLocale } from "../../../ui/context.ts";
import { Starts } from "./Tools.tsx";
import { WORDS } from "./words.ts";

/** What a deck without slides begins with. */
export function Empty() {
  const locale = useLocale();
  return (
    <div className="edit-empty">
      <h2>{WORDS.empty[locale]}</h2>
      <p>{WORDS.emptyHow[locale]}</p>
      <Starts />
    </div>
  );
}
