import { useRef, useState } from "react";
import { useStore } from "zustand";
import type { Slide, SlideContent, SlideKind } from "../../../core/deck.ts";
import { figureChoices } from "../../../report/choices.ts";
import type { ShowOptions } from "../../../state/wall.ts";
import { useBackground } from "../../../ui/background.ts";
import { useApp, useLocale } from "../../../ui/context.ts";
import { partsOf } from "../contents.ts";
import { ExportDeck } from "../ExportDeck.tsx";
import { shippedDeck } from "../deck-of.ts";
import { useEdit } from "./edit-context.ts";
import { IndicatorDialog } from "./IndicatorDialog.tsx";
import { useActions } from "./useActions.ts";
import type { Files } from "./useFiles.ts";
import { KINDS, WORDS } from "./words.ts";

type Props = {
  readonly chosen: Slide | undefined;
  readonly files: Files;
  readonly own: ShowOptions;
};

const ADDED: readonly SlideKind[] = ["title", "section", "text", "number", "parts"];

/** What a slide shows that was just added and has no view yet. */
const FIRST_LINK = "#/compare?i=gdp&a=focus&p=common";

/** The ways to more slides, back and on again, and in and out as a file or a link. */
export function Tools({ chosen, files, own }: Props) {
  const locale = useLocale();
  const { store } = useEdit();
  const { past, future, present } = useStore(store, ({ history }) => history);
  const actions = useActions();
  const file = useRef<HTMLInputElement>(null);
  const add = useAdding(chosen);
  const isEmpty = present.slides.length === 0;
  return (
    <div className="edit-tools" role="group" aria-label={WORDS.tools[locale]}>
      <div role="group" aria-label={WORDS.add[locale]}>
        <span aria-hidden="true">{WORDS.add[locale]}</span>
        {ADDED.map((kind) => (
          <button
            key={kind}
            type="button"
            onClick={() => {
              add(kind);
            }}
          >
            {KINDS[kind][locale]}
          </button>
        ))}
      </div>
      <div>
        {/* Pressed to the end they keep the focus, so they are not disabled. */}
        <button type="button" aria-disabled={past.length === 0} onClick={actions.undo}>
          {WORDS.undo[locale]}
        </button>
        <button type="button" aria-disabled={future.length === 0} onClick={actions.redo}>
          {WORDS.redo[locale]}
        </button>
      </div>
      <Starts />
      <div>
        <button type="button" disabled={isEmpty} onClick={files.save}>
          {WORDS.save[locale]}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {WORDS.read[locale]}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          aria-label={WORDS.read[locale]}
          onChange={({ currentTarget }) => {
            files.read([...(currentTarget.files ?? [])]);
            // The same file can be read again.
            currentTarget.value = "";
          }}
        />
        <button
          type="button"
          disabled={isEmpty}
          onClick={() => {
            files.copyLink(own);
          }}
        >
          {WORDS.copyLink[locale]}
        </button>
      </div>
      <ExportDeck deck={present} options={own} prints={false} />
    </div>
  );
}

/** The deck that ships, and slides made of indicators. */
export function Starts() {
  const locale = useLocale();
  const actions = useActions();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        onClick={() => {
          setOpen(true);
        }}
      >
        {WORDS.generate[locale]}
      </button>
      <button
        type="button"
        onClick={() => {
          actions.merge(shippedDeck(), WORDS.shippedAdded[locale]);
        }}
      >
        {WORDS.shipped[locale]}
      </button>
      {isOpen && (
        <IndicatorDialog
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

/** Adds a slide behind the chosen one, of the same view where it shows any. */
function useAdding(chosen: Slide | undefined): (kind: SlideKind) => void {
  const locale = useLocale();
  const actions = useActions();
  const { reopen } = useApp();
  const inBackground = useBackground();
  const link = (chosen && partsOf(chosen.content)[0]?.link) ?? FIRST_LINK;

  async function contentOf(kind: SlideKind): Promise<SlideContent> {
    switch (kind) {
      case "title":
        return { kind, title: WORDS.newTitle[locale] };
      case "section":
        return { kind, title: WORDS.newSection[locale] };
      case "text":
        return { kind, title: WORDS.newText[locale], lines: [] };
      case "parts":
        return { kind, parts: [{ link }] };
      case "number": {
        for (const view of [link, FIRST_LINK]) {
          const came = await reopen?.(view);
          const [first] = came?.kind === "ready" ? figureChoices(came.report) : [];
          if (first) return { kind, link: view, figure: first.key };
        }
        return { kind, link, figure: "" };
      }
    }
  }

  return (kind) => {
    const adding = async () => {
      actions.add(await contentOf(kind), chosen?.id);
    };
    inBackground(adding());
  };
}
