import { useEffect } from "react";
import { SHOW_TERMS } from "../../i18n/terms-show.ts";
import { SITE_NAME } from "../../i18n/view-names.ts";
import type { ShowRead } from "../../state/wall.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { useAppState } from "../../ui/context.ts";
import { fetched } from "../../ui/fetched.tsx";
import type { FoundDeck } from "./deck-of.ts";
import { DeskPage } from "./desk/DeskPage.tsx";
import { showNotes } from "./option-words.ts";
import { Player } from "./Player.tsx";
import { Rehearsal } from "./rehearsal/Rehearsal.tsx";
import { ShowNotice } from "./ShowNotice.tsx";
import { inWords } from "./written.ts";
import "./present.css";

const EditPage = fetched(async () => (await import("./edit/EditPage.tsx")).EditPage);

type Props = { readonly asked: ShowRead; readonly found: FoundDeck };

/** The whole page of a show: the wall, or one of the places where it is prepared and led. */
export function PresentPage({ asked, found }: Props) {
  const { options, place } = asked;
  const notes = showNotes(asked, found, options.locale);
  const theme = useAppState((state) => state.theme);
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = options.locale === "zh" ? "zh-CN" : "en";
    documentElement.dataset["theme"] = theme;
    if (options.theme === "led") documentElement.dataset["led"] = "";
    documentElement.dataset["slides"] = "";
    delete documentElement.dataset["away"];
  }, [options, theme]);
  // Its own deck is the reader's, whatever the address found.
  const title =
    place === "edit" ? SHOW_TERMS.editDeck[options.locale] : inWords(found.deck.title, options.locale);
  useEffect(() => {
    const site = SITE_NAME[options.locale];
    document.title = title === "" ? site : `${title} · ${site}`;
  }, [title, options.locale]);
  return (
    <Boundary>
      {place !== "" && <ShowNotice notes={notes} />}
      {place === "edit" ? (
        <EditPage options={options} found={found} />
      ) : place === "rehearsal" ? (
        <Rehearsal options={options} found={found} />
      ) : place === "desk" ? (
        <DeskPage options={options} found={found} />
      ) : (
        <Player options={options} found={found} notes={notes} />
      )}
    </Boundary>
  );
}
