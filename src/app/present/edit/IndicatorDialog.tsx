import { useEffect, useId, useMemo, useRef, useState } from "react";
import { withSlide } from "../../../core/deck.ts";
import { EMPTY_DECK } from "../../../core/deck.ts";
import type { IndicatorId } from "../../../core/types.ts";
import { searchOver } from "../../../data/search.ts";
import { GROUP_NAMES } from "../../../i18n/evidence.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { FOCUS } from "../../../state/home.ts";
import { useBackground } from "../../../ui/background.ts";
import { useApp, useLocale, useResources } from "../../../ui/context.ts";
import { filled } from "../words.ts";
import { useEdit } from "./edit-context.ts";
import { offersOf, slideOf } from "./generate.ts";
import type { Offer } from "./generate.ts";
import { useActions } from "./useActions.ts";
import { WORDS } from "./words.ts";

/** Chooses indicators of which slides are made, one each, behind those that are there. */
export function IndicatorDialog({ onClose }: { readonly onClose: () => void }) {
  const locale = useLocale();
  const { store } = useEdit();
  const actions = useActions();
  const { reopen } = useApp();
  const inBackground = useBackground();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<readonly IndicatorId[]>([]);
  const [making, setMaking] = useState(0);
  const offers = useOffers();
  const search = useMemo(
    () => searchOver(offers, ({ entry: { id, name, keys } }) => ({ names: [name.zh, name.en, keys, id] })),
    [offers],
  );
  const found = search(query);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  async function make(): Promise<void> {
    let made = { ...EMPTY_DECK, title: store.deck().title };
    for (const [at, id] of chosen.entries()) {
      setMaking(at + 1);
      const slide = await slideOf(id, reopen ?? (() => Promise.reject(new Error("No view can be fetched."))));
      // Closed meanwhile: nobody wants them any more.
      if (!dialog.current?.open) return;
      made = { ...made, ...withSlide(made, slide).deck };
    }
    dialog.current?.close();
    actions.merge(made, filled(WORDS.made[locale], { n: made.slides.length }));
  }

  return (
    <dialog ref={dialog} className="edit-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{WORDS.choose[locale]}</h2>
      <p className="note">{WORDS.chooseHow[locale]}</p>
      <input
        type="search"
        value={query}
        aria-label={WORDS.search[locale]}
        placeholder={WORDS.search[locale]}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value);
        }}
      />
      <Offers
        offers={found}
        chosen={chosen}
        onToggle={(id) => {
          setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
        }}
      />
      <p className="edit-making" role="status">
        {making > 0 && filled(WORDS.making[locale], { n: making })}
      </p>
      <div className="edit-ends">
        <button
          type="button"
          className="edit-play"
          disabled={chosen.length === 0 || making > 0}
          onClick={() => {
            inBackground(make());
          }}
        >
          {filled(WORDS.make[locale], { n: chosen.length })}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {WORDS.cancel[locale]}
        </button>
      </div>
    </dialog>
  );
}

function useOffers(): readonly Offer[] {
  const manifest = useResources(({ stock }) => stock?.manifest);
  return useMemo(() => (manifest ? offersOf(manifest) : []), [manifest]);
}

type OffersProps = {
  readonly offers: readonly Offer[];
  readonly chosen: readonly IndicatorId[];
  readonly onToggle: (id: IndicatorId) => void;
};

/** The indicators under their topics, each with how many of the three districts can be compared, and when. */
function Offers({ offers, chosen, onToggle }: OffersProps) {
  const locale = useLocale();
  const topics = useResources(({ stock }) => stock?.manifest.topics) ?? [];
  const headingOf = ({ entry: { topic, group = "statistic" } }: Offer) =>
    group === "statistic"
      ? (topics.find(({ id }) => id === topic)?.name[locale] ?? "")
      : GROUP_NAMES[group][locale];
  return (
    <ul className="edit-offers" aria-label={WORDS.choose[locale]}>
      {offers.map((offer, at) => {
        const { entry, best } = offer;
        const before = offers[at - 1];
        const heading = headingOf(offer);
        return (
          <li key={entry.id} data-topic={!before || headingOf(before) !== heading ? heading : undefined}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(entry.id)}
                onChange={() => {
                  onToggle(entry.id);
                }}
              />
              <span>{entry.name[locale]}</span>
              <small>
                {best && best.count > 1
                  ? `${formatPeriod(best.period, locale)} ${String(best.count)}/${String(FOCUS.length)}`
                  : WORDS.noFigure[locale]}
              </small>
            </label>
          </li>
        );
      })}
      {offers.length === 0 && <li>{WORDS.noIndicator[locale]}</li>}
    </ul>
  );
}
