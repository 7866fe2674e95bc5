import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { answersTo } from "../../state/ask/answers.ts";
import type { Row } from "../../state/ask/row.ts";
import { useLocale } from "../../ui/context.ts";
import { Loading } from "../../ui/Loading.tsx";
import { RetryPanel } from "../../ui/RetryPanel.tsx";
import { useVisit } from "../../ui/visit.ts";
import { Answered } from "./Answered.tsx";
import { Rows } from "./Rows.tsx";
import { Start } from "./Start.tsx";
import { useAnswers } from "./useAnswers.ts";
import { useKnowledge } from "./useKnowledge.ts";
import { WORDS } from "./words.ts";
import "./ask.css";

/** A question in the reader's own words, and the views that answer it; without one, what can be asked and all shortcuts. */
export function Ask({ onOpen }: { readonly onOpen: (isOpen: boolean) => void }) {
  const locale = useLocale();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const visit = useVisit();
  const { state, knowledge } = useKnowledge();
  const [question, setQuestion] = useState("");
  const [pointed, setPointed] = useState<Row>();
  const isAsked = question.trim() !== "";
  const answers = useMemo(
    () => (knowledge && isAsked ? answersTo(question, knowledge) : undefined),
    [question, isAsked, knowledge],
  );
  const all = answers?.rows ?? [];
  const { known, answerNow } = useAnswers(all, pointed ?? all[0]);
  // Two ways to answer may come to the same view.
  const rows = all.filter((row, at) => {
    const link = known(row)?.link;
    return link === undefined || !all.slice(0, at).some((before) => known(before)?.link === link);
  });
  const active = rows.find((row) => row === pointed) ?? rows[0];
  const answer = active && known(active);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);

  function ask(text: string): void {
    setQuestion(text);
    setPointed(undefined);
    field.current?.focus();
  }

  function go(href: string): void {
    // The focus goes back to where it was, before the view that is opened may take it.
    dialog.current?.close();
    visit(href);
  }

  function choose(row: Row): void {
    if (row === active && answer) go(answer.link);
    else answerNow(row).then(({ link }) => go(link), reportError);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && active)
      setPointed(rows[(rows.indexOf(active) + step + rows.length) % rows.length]);
    else if (event.key === "Enter" && active && !event.nativeEvent.isComposing) choose(active);
    else return;
    event.preventDefault();
  }

  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-labelledby={`${id}-heading`}
      onClose={() => {
        onOpen(false);
      }}
    >
      <div className="ask-head">
        <h2 id={`${id}-heading`}>{WORDS.heading[locale]}</h2>
        <button
          type="button"
          className="icon"
          aria-label={WORDS.close[locale]}
          onClick={() => {
            dialog.current?.close();
          }}
        >
          ×
        </button>
      </div>
      <label htmlFor={`${id}-field`}>
        {WORDS.label[locale]} <small>{WORDS.hint[locale]}</small>
      </label>
      <input
        ref={field}
        id={`${id}-field`}
        type="text"
        role="combobox"
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        value={question}
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-rows`}
        aria-autocomplete="list"
        aria-activedescendant={active && `${id}-${String(rows.indexOf(active))}`}
        onChange={({ currentTarget }) => {
          setQuestion(currentTarget.value);
          setPointed(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      {typeof state === "object" ? (
        <RetryPanel what={WORDS.list[locale]} failure={state} />
      ) : !knowledge ? (
        <Loading />
      ) : (
        <>
          <div role="status" className="ask-notes">
            {answers?.notes.map((note) => (
              <p key={note.en}>{note[locale]}</p>
            ))}
          </div>
          <Rows id={id} rows={rows} active={active} known={known} onPoint={setPointed} onChoose={choose} />
          {active && <Answered answer={answer} onGo={go} />}
          {!isAsked && <Start onAsk={ask} />}
        </>
      )}
    </dialog>
  );
}
