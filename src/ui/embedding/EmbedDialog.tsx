import { useEffect, useId, useRef, useState } from "react";
import { OWN_DATA } from "../../core/own.ts";
import type { Block } from "../../report/blocks.ts";
import { pictureSnippet, SNIPPETS, snippetOf } from "../../state/embed-snippets.ts";
import type { SnippetKind } from "../../state/embed-snippets.ts";
import { writeEmbed } from "../../state/embed.ts";
import { useLocale } from "../context.ts";
import { Code } from "./Code.tsx";
import { Options } from "./Options.tsx";
import { Preview } from "./Preview.tsx";
import { useEmbedding } from "./useEmbedding.ts";
import { PICTURE_WIDTH, usePicture } from "./usePicture.ts";
import { KINDS, WORDS } from "./words.ts";
import "./EmbedDialog.css";

type Props = { readonly block: Block; readonly onClose: () => void };

/** Until a frame has said its own. */
const FIRST_HEIGHT = 420;

/** How a block, or the whole report, is to stand in another page: options, preview and the code to copy. */
export function EmbedDialog({ block, onClose }: Props) {
  const locale = useLocale();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const embedding = useEmbedding(block);
  const { site, link, options, title, choice, typed, taken } = embedding;
  const [chosen, setChosen] = useState<SnippetKind | "picture">("frame");
  const [height, setHeight] = useState(FIRST_HEIGHT);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const picture = usePicture(block, embedding);
  const kinds = [...(site === undefined ? [] : SNIPPETS), ...(picture ? (["picture"] as const) : [])];
  const kind = kinds.find((one) => one === chosen) ?? kinds[0];
  const whole = typed === undefined ? taken.link : `${site ?? ""}${taken.link.replace(/^[^#]*/, "")}`;
  const code =
    kind === "picture"
      ? pictureSnippet({ link: whole, title, width: PICTURE_WIDTH }, picture ?? "")
      : kind && site !== undefined && snippetOf(kind, { site, link, options, title, height });
  return (
    <dialog ref={dialog} className="embed-dialog" aria-labelledby={titleId} onClose={onClose}>
      <header>
        <h2 id={titleId}>{WORDS.heading[locale]}</h2>
        <button type="button" className="icon" aria-label={WORDS.close[locale]} onClick={onClose}>
          ×
        </button>
      </header>
      <div className="embed-columns">
        <div>
          {typed !== undefined && <p className="note">{WORDS.fileAbout[locale]}</p>}
          <Options embedding={embedding} />
          {choice.isFrozen && <p className="note">{WORDS.frozenAbout[locale]}</p>}
          <fieldset>
            <legend>{WORDS.kind[locale]}</legend>
            {kinds.map((one) => (
              <label key={one} className="chip">
                <input
                  type="radio"
                  name={titleId}
                  checked={one === kind}
                  onChange={() => {
                    setChosen(one);
                  }}
                />
                {KINDS[one].name[locale]}
              </label>
            ))}
          </fieldset>
          {kind && <p className="note">{KINDS[kind].about[locale]}</p>}
          {kind !== "picture" && taken.report.sources.includes(OWN_DATA[locale]) && (
            <p className="note">{WORDS.ownAbout[locale]}</p>
          )}
          {code && <Code key={code} code={code} />}
        </div>
        <section aria-label={WORDS.preview[locale]}>
          {kind === "picture" ? (
            <img src={picture} alt={title} />
          ) : site === undefined || typed !== undefined ? (
            <p className="note">{WORDS.noPreview[locale]}</p>
          ) : (
            <Preview
              src={site + writeEmbed(link, options)}
              title={title}
              height={height}
              onHeight={setHeight}
            />
          )}
        </section>
      </div>
    </dialog>
  );
}
