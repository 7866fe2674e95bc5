import { useStore } from "zustand";
import { MOST_PARTS } from "../../../core/deck.ts";
import type { DeckPart, SlideContent } from "../../../core/deck.ts";
import { blockChoices, figureChoices } from "../../../report/choices.ts";
import type { Choice } from "../../../report/choices.ts";
import type { Report } from "../../../report/report.ts";
import { useLocale } from "../../../ui/context.ts";
import { inLocale } from "../contents.ts";
import { useShowPlace } from "../show-context.ts";
import { filled } from "../words.ts";
import { LinkField } from "./LinkField.tsx";
import { WORDS } from "./words.ts";

type Props<Kind> = {
  readonly content: Extract<SlideContent, { readonly kind: Kind }>;
  readonly onChange: (field: string, content: SlideContent) => void;
};

/** The one figure of a slide, of those that its view shows. */
export function NumberFields({ content, onChange }: Props<"number">) {
  const locale = useLocale();
  const report = useReportAt(content.link);
  return (
    <fieldset>
      <LinkField
        link={content.link}
        onChange={(link) => {
          onChange("link", { ...content, link });
        }}
      />
      <Select
        label={WORDS.figure[locale]}
        none={WORDS.chooseFigure[locale]}
        chosen={content.figure}
        choices={report ? figureChoices(report) : []}
        onChoose={(figure) => {
          onChange("figure", { ...content, figure });
        }}
      />
      <ViewLink link={content.link} />
    </fieldset>
  );
}

/** The blocks of a slide, one to four. */
export function PartsFields({ content, onChange }: Props<"parts">) {
  const locale = useLocale();
  const { parts } = content;
  const last = parts.at(-1);
  const set = (field: string, next: readonly DeckPart[]) => {
    onChange(field, { ...content, parts: next });
  };
  return (
    <>
      {parts.map((part, at) => (
        <PartFields
          key={at}
          part={part}
          at={at}
          onChange={(next) => {
            set(
              `part-${String(at)}`,
              parts.map((other) => (other === part ? next : other)),
            );
          }}
          onRemove={
            parts.length === 1
              ? undefined
              : () => {
                  set(
                    "parts",
                    parts.filter((other) => other !== part),
                  );
                }
          }
        />
      ))}
      {last && parts.length < MOST_PARTS && (
        <button
          type="button"
          onClick={() => {
            set("parts", [...parts, { ...last }]);
          }}
        >
          {WORDS.addPart[locale]}
        </button>
      )}
    </>
  );
}

type PartProps = {
  readonly part: DeckPart;
  readonly at: number;
  readonly onChange: (part: DeckPart) => void;
  readonly onRemove: (() => void) | undefined;
};

function PartFields({ part, at, onChange, onRemove }: PartProps) {
  const locale = useLocale();
  const report = useReportAt(part.link);
  return (
    <fieldset>
      <legend>{filled(WORDS.part[locale], { n: at + 1 })}</legend>
      <Select
        label={WORDS.block[locale]}
        none={WORDS.whole[locale]}
        chosen={part.block ?? ""}
        choices={report ? blockChoices(report) : []}
        onChoose={(block) => {
          onChange(block === "" ? { link: part.link } : { link: part.link, block });
        }}
      />
      <LinkField
        link={part.link}
        onChange={(link) => {
          onChange({ ...part, link });
        }}
      />
      <ViewLink link={part.link} />
      {onRemove && (
        <button type="button" aria-label={`${WORDS.removePart[locale]} ${String(at + 1)}`} onClick={onRemove}>
          {WORDS.removePart[locale]}
        </button>
      )}
    </fieldset>
  );
}

function ViewLink({ link }: { readonly link: string }) {
  const locale = useLocale();
  return (
    <a href={inLocale(link, locale)} target="_blank" rel="noopener">
      {WORDS.openView[locale]}
    </a>
  );
}

type SelectProps = {
  readonly label: string;
  readonly none: string;
  readonly chosen: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (key: string) => void;
};

/** One of the choices, or none; what is chosen stays to be seen even where it is not among them. */
function Select({ label, none, chosen, choices, onChoose }: SelectProps) {
  const isKnown = chosen === "" || choices.some(({ key }) => key === chosen);
  const all = [{ key: "", name: none }, ...(isKnown ? [] : [{ key: chosen, name: chosen }]), ...choices];
  return (
    <label>
      <span>{label}</span>
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
        }}
      >
        {all.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The report of a link as far as it has come. */
function useReportAt(link: string): Report | undefined {
  const { contents } = useShowPlace();
  const locale = useLocale();
  const came = useStore(contents, (all) => all.get(inLocale(link, locale)));
  return came?.kind === "ready" ? came.report : undefined;
}
