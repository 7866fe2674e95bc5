import { useRef, useState } from "react";
import { useStore } from "zustand";
import type { SourceId } from "../../../core/types.ts";
import type { Stock } from "../../../data/stock.ts";
import { ownDataOver } from "../../../state/own-here.ts";
import { useBackground } from "../../../ui/background.ts";
import { useApp, useLocale } from "../../../ui/context.ts";
import { COLON, listed } from "../../../i18n/text.ts";
import { ErrorPanel } from "../../../ui/ErrorPanel.tsx";
import { useFileDrop } from "../verify/useFileDrop.ts";
import { OpenFile } from "./OpenFile.tsx";
import { Kept } from "./Kept.tsx";
import { Template } from "./Template.tsx";
import { deskOver } from "./desk.ts";
import type { Given } from "./desk-state.ts";
import { IMPORT_WORDS, TROUBLES } from "./words.ts";
import "./own.css";

/** The reader's own tables: read, shown, corrected, and only then taken. */
export function Import({ stock }: { readonly stock: Stock }) {
  const locale = useLocale();
  const { resources } = useApp();
  const inBackground = useBackground();
  const own = ownDataOver(resources);
  const desk = deskOver(resources);
  const { state, waiting } = useStore(desk);
  const [isPasting, setPasting] = useState(false);
  const [fresh, setFresh] = useState<SourceId>();
  const picker = useRef<HTMLInputElement>(null);

  function take(files: readonly File[]): void {
    setPasting(false);
    inBackground(desk.give(files.map((file): Given => ({ name: file.name, from: file }))));
  }
  const isOver = useFileDrop(take);

  return (
    <>
      <section className={isOver ? "card own own-over" : "card own"} aria-label={IMPORT_WORDS.title[locale]}>
        <h2>{IMPORT_WORDS.title[locale]}</h2>
        <p className="own-lead">{IMPORT_WORDS.lead[locale]}</p>
        <p className="own-buttons">
          <button type="button" onClick={() => picker.current?.click()}>
            {IMPORT_WORDS.choose[locale]}
          </button>
          <button
            type="button"
            aria-expanded={isPasting}
            onClick={() => {
              setPasting(!isPasting);
            }}
          >
            {IMPORT_WORDS.paste[locale]}
          </button>
        </p>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-hidden
          onChange={({ target }) => {
            take([...(target.files ?? [])]);
            // The same file can be chosen again.
            target.value = "";
          }}
        />
        {isPasting && (
          <Paste
            onRead={(text) => {
              setPasting(false);
              inBackground(desk.begin([{ name: IMPORT_WORDS.pasted[locale], from: text }, ...waiting]));
            }}
          />
        )}
        <div role="status">
          {state.kind === "reading" && (
            <p className="own-reading">
              {IMPORT_WORDS.reading[locale]} {state.given.name}{" "}
              <progress value={state.share} max={1} aria-label={IMPORT_WORDS.reading[locale]} />{" "}
              <button type="button" onClick={desk.stop}>
                {IMPORT_WORDS.cancel[locale]}
              </button>
            </p>
          )}
          {state.kind === "refused" &&
            (state.trouble === "failed" ? (
              <ErrorPanel
                headline={state.given.name + COLON[locale] + IMPORT_WORDS.failed[locale]}
                onRetry={() => {
                  inBackground(desk.open(state.given));
                }}
              />
            ) : (
              <p className="own-refused">
                <strong>{state.given.name}</strong>
                {COLON[locale]}
                {TROUBLES[state.trouble.trouble][locale]}
                {state.trouble.detail !== undefined && ` (${state.trouble.detail})`}
              </p>
            ))}
          {waiting.length > 0 && (
            <p>
              {IMPORT_WORDS.next[locale]}
              {COLON[locale]}
              {listed(
                locale,
                waiting.map(({ name }) => name),
              )}{" "}
              {(state.kind === "refused" || state.kind === "empty") && (
                <button
                  type="button"
                  onClick={() => {
                    inBackground(desk.next());
                  }}
                >
                  {IMPORT_WORDS.goOn[locale]}
                </button>
              )}
            </p>
          )}
        </div>
      </section>
      {state.kind === "open" && (
        <OpenFile
          key={state.file.hash}
          state={state}
          stock={stock}
          desk={desk}
          onTaken={(file) => {
            // With more files to read the reader goes on with the next.
            setFresh(waiting.length === 0 ? file.source.id : undefined);
            inBackground(own.take(file));
            inBackground(desk.next());
          }}
        />
      )}
      <Kept own={own} stock={stock} fresh={fresh} />
      <Template stock={stock} />
    </>
  );
}

function Paste({ onRead }: { readonly onRead: (text: string) => void }) {
  const locale = useLocale();
  const [text, setText] = useState("");
  return (
    <form
      className="own-paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") onRead(text);
      }}
    >
      <label>
        {IMPORT_WORDS.pasteHere[locale]}
        <textarea
          rows={6}
          autoFocus
          value={text}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
      </label>
      <button type="submit">{IMPORT_WORDS.readPasted[locale]}</button>
    </form>
  );
}
