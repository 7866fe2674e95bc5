import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { newSlides } from "../../../core/deck.ts";
import type { ShowOptions } from "../../../state/wall.ts";
import { useLocale } from "../../../ui/context.ts";
import { TROUBLE } from "../../../ui/deck/words.ts";
import type { FoundDeck } from "../deck-of.ts";
import { whyRefused } from "../option-words.ts";
import { problemWords, refusedWords } from "../problem-words.ts";
import { filled } from "../words.ts";
import { useEdit } from "./edit-context.ts";
import { useActions } from "./useActions.ts";
import { KnownNotice } from "./KnownNotice.tsx";
import type { Files, FileTrouble } from "./useFiles.ts";
import { WORDS } from "./words.ts";

type Props = { readonly found: FoundDeck; readonly files: Files; readonly options: ShowOptions };

/** What will not be kept, what of a file or of the kept deck cannot be used, and what a link brought along. */
export function Notices({ found, files, options }: Props) {
  const locale = useLocale();
  const { store } = useEdit();
  const trouble = useStore(store, (state) => state.trouble);
  const lost = useStore(store, (state) => state.lost);
  const [seen, setSeen] = useState<typeof lost>();
  return (
    <>
      {trouble && trouble !== "unreadable" && (
        <p className="edit-notice" role="alert">
          {TROUBLE[trouble][locale]}{" "}
          <button type="button" onClick={files.save}>
            {WORDS.save[locale]}
          </button>
        </p>
      )}
      {lost && lost !== seen && (
        <FileNotice
          heading={WORDS.kept[locale]}
          one={{ name: "", trouble: lost }}
          onClose={() => {
            setSeen(lost);
          }}
        />
      )}
      <FromLink found={found} options={options} />
      <LinkNotice files={files} />
      {files.known.map((one) => (
        <KnownNotice key={one.name} one={one} onAnswer={files.answer} />
      ))}
      {files.troubles.map((one) => (
        <FileNotice
          key={one.name}
          heading={filled(WORDS["kind" in one.trouble ? "refused" : "notAll"][locale], { name: one.name })}
          one={one}
          onClose={() => {
            files.close(one.name);
          }}
        />
      ))}
    </>
  );
}

type FileNoticeProps = {
  readonly heading: string;
  readonly one: FileTrouble;
  readonly onClose: () => void;
};

function FileNotice({ heading, one: { trouble }, onClose }: FileNoticeProps) {
  const locale = useLocale();
  return (
    <div className="edit-notice" role="alert">
      <p>
        {heading}
        {"kind" in trouble &&
          (trouble.kind === "unread" ? WORDS.unreadFile[locale] : refusedWords(trouble, locale))}
      </p>
      {!("kind" in trouble) && (
        <ul>
          {trouble.map((problem, at) => (
            <li key={at}>{problemWords(problem, locale)}</li>
          ))}
        </ul>
      )}
      <button type="button" onClick={onClose}>
        {WORDS.close[locale]}
      </button>
    </div>
  );
}

/** A deck that the address brought along becomes the reader's own only where the reader wants it. */
function FromLink({ found, options }: Pick<Props, "found" | "options">) {
  const locale = useLocale();
  const actions = useActions();
  const { store } = useEdit();
  const [isDone, setDone] = useState(() => newSlides(store.deck(), found.deck).length === 0);
  if (options.deck === "default" || options.deck === "mine" || isDone) return null;
  if (found.refused !== undefined)
    return (
      <p className="edit-notice" role="alert">
        {[WORDS.badDeckLink[locale], whyRefused(found, locale)].join(" ")}
      </p>
    );
  return (
    <p className="edit-notice">
      {filled(WORDS.fromLink[locale], { n: found.deck.slides.length })}{" "}
      <button
        type="button"
        onClick={() => {
          setDone(true);
          actions.merge(found.deck, WORDS.linkAdded[locale]);
        }}
      >
        {WORDS.takeLink[locale]}
      </button>
    </p>
  );
}

/** What became of the wish for a link, where it is not simply copied. */
function LinkNotice({ files: { linked, closeLink, save } }: Pick<Props, "files">) {
  const locale = useLocale();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (linked.kind !== "refused") return;
    field.current?.focus();
    field.current?.select();
  }, [linked]);
  if (linked.kind === "none") return null;
  const words = linked.kind === "too-long" ? WORDS.tooLong[locale] : WORDS.refusedCopy[locale];
  return (
    <div className="edit-notice" role="alert">
      <p>{words}</p>
      {linked.kind === "refused" ? (
        <input ref={field} type="text" readOnly value={linked.link} aria-label={words} />
      ) : (
        <button type="button" onClick={save}>
          {WORDS.save[locale]}
        </button>
      )}{" "}
      <button type="button" onClick={closeLink}>
        {WORDS.close[locale]}
      </button>
    </div>
  );
}
