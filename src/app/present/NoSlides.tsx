import { SHOW_TERMS } from "../../i18n/terms-show.ts";
import type { ShowOptions } from "../../state/wall.ts";
import { useLocale } from "../../ui/context.ts";
import { wayOut } from "./way-out.ts";
import { WORDS } from "./words.ts";

/** What stands in the place of a deck that has no slides, with the way to where they are made. */
export function NoSlides({ options }: { readonly options: ShowOptions }) {
  const locale = useLocale();
  return (
    <main id="main" className="show-empty">
      <p>{WORDS.empty[locale]}</p>
      <a href={wayOut(options)}>{SHOW_TERMS.editDeck[locale]}</a>
    </main>
  );
}
