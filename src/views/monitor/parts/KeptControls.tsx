import { useState } from "react";
import type { ReactNode } from "react";
import { joinedTexts, readWatch, replacedIn, watchText } from "../../../core/monitor/watch-text.ts";
import type { Text } from "../../../core/types.ts";
import type { Filters } from "../../../state/filters.ts";
import { COLON } from "../../../i18n/text.ts";
import { KeptStatus } from "./KeptStatus.tsx";
import { useKept } from "./kept.ts";
import { WatchFile } from "./WatchFile.tsx";
import "./rules.css";

const WORDS = {
  removed: { zh: "已删去", en: "Removed" },
  restore: { zh: "放回去", en: "Put it back" },
  edit: { zh: "修改", en: "Edit" },
  here: { zh: "已存在本机，链接和文件也带着", en: "Kept in this browser; links and files carry them too" },
} satisfies Record<string, Text>;

/** One of what is kept, as links write it, and what it is called. */
type Entry = { readonly text: string; readonly name: string };

type Props = {
  readonly filters: Filters;
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly add: Text;
  readonly remove: Text;
  /** A form that is filled with one of the entries, or empty. */
  readonly form: (was: string | undefined, onDone: (text: string) => void) => ReactNode;
};

/** What is kept of one kind, with what changes or takes each away, a form for one more, and the file. */
export function KeptControls({ filters, label, entries, add, remove, form }: Props) {
  const { locale } = filters;
  const kept = useKept(filters);
  const { text, isOwn, replace } = kept;
  const [open, setOpen] = useState<{ readonly was?: string }>();
  const [removed, setRemoved] = useState<Entry>();
  const named = (words: Text, { name }: Entry) => words[locale] + COLON[locale] + name;
  return (
    <div className="controls rules-controls" role="group" aria-label={label}>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry, at) => (
            <li key={entry.text + String(at)}>
              {entry.name}
              <button
                type="button"
                aria-label={named(WORDS.edit, entry)}
                aria-expanded={open?.was === entry.text}
                onClick={() => {
                  setOpen(open?.was === entry.text ? undefined : { was: entry.text });
                }}
              >
                {WORDS.edit[locale]}
              </button>
              <button
                type="button"
                aria-label={named(remove, entry)}
                onClick={() => {
                  replace(replacedIn(text, entry.text));
                  setRemoved(entry);
                  setOpen(undefined);
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {removed && joinedTexts(text, removed.text) !== text && (
        <p className="rules-row" role="status">
          {named(WORDS.removed, removed)}
          <button
            type="button"
            onClick={() => {
              replace(joinedTexts(text, removed.text));
              setRemoved(undefined);
            }}
          >
            {WORDS.restore[locale]}
          </button>
        </p>
      )}
      <div className="rules-row">
        <button
          type="button"
          aria-expanded={open !== undefined && open.was === undefined}
          onClick={() => {
            setOpen(open && open.was === undefined ? undefined : {});
          }}
        >
          {add[locale]}
        </button>
        <WatchFile
          watch={readWatch(text)}
          locale={locale}
          onWatch={(read) => {
            replace(joinedTexts(text, watchText(read)));
          }}
        />
        {isOwn && entries.length > 0 && <span className="rules-aside">{WORDS.here[locale]}</span>}
      </div>
      {open &&
        form(open.was, (next) => {
          replace(open.was === undefined ? joinedTexts(text, next) : replacedIn(text, open.was, next));
          setOpen(undefined);
        })}
      <KeptStatus kept={kept} locale={locale} />
    </div>
  );
}
