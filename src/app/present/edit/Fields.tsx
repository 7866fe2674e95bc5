import type { Slide, SlideContent, Written } from "../../../core/deck.ts";
import { withChanged } from "../../../core/deck.ts";
import { LOCALES, OPEN, CLOSE } from "../../../i18n/text.ts";
import { useLocale } from "../../../ui/context.ts";
import { filled } from "../words.ts";
import { useDeck, useEdit } from "./edit-context.ts";
import { NumberFields, PartsFields } from "./PartFields.tsx";
import { SecondsField } from "./SecondsField.tsx";
import { apart, areApart, isApart, textOf, withText } from "./written-edits.ts";
import { WORDS } from "./words.ts";
import { Both, WrittenField } from "./WrittenField.tsx";

type Props = {
  readonly slide: Slide;
  /** What heads the slide where it has no title of its own. */
  readonly found: string;
};

/** What a slide shows, to be changed; kept as it is typed. */
export function Fields({ slide, found }: Props) {
  const { endTyping } = useEdit();
  const change = useChange(slide);
  return (
    <div onBlur={endTyping}>
      <ContentFields
        content={slide.content}
        found={found}
        onChange={(field, content) => {
          change(field, (before) => ({ ...before, content }));
        }}
      />
    </div>
  );
}

/** What belongs to a slide and is not seen on it. */
export function NotesFields({ slide }: Pick<Props, "slide">) {
  const locale = useLocale();
  const { seconds: usual } = useDeck();
  const { endTyping } = useEdit();
  const change = useChange(slide);
  return (
    <div className="edit-fields" onBlur={endTyping}>
      <label>
        <span>{WORDS.notes[locale]}</span>
        <textarea
          rows={4}
          value={slide.notes ?? ""}
          onChange={({ currentTarget: { value } }) => {
            change("notes", ({ notes: _, ...others }) =>
              value === "" ? others : { ...others, notes: value },
            );
          }}
        />
      </label>
      <SecondsField
        label={filled(WORDS.seconds[locale], { n: usual })}
        value={slide.seconds}
        onChange={(seconds) => {
          change("seconds", ({ seconds: _, ...others }) =>
            seconds === undefined ? others : { ...others, seconds },
          );
        }}
      />
    </div>
  );
}

/** Changes a field of a slide; what is typed into one is one step of undo. */
function useChange({ id }: Slide): (field: string, edit: (before: Slide) => Slide) => void {
  const { type } = useEdit();
  return (field, edit) => {
    type(`${id} ${field}`, (all) => withChanged(all, id, edit));
  };
}

type ContentProps = {
  readonly content: SlideContent;
  readonly found: string;
  readonly onChange: (field: string, content: SlideContent) => void;
};

function ContentFields({ content, found, onChange }: ContentProps) {
  const locale = useLocale();
  switch (content.kind) {
    case "title":
      return (
        <>
          <Title content={content} onChange={onChange} />
          <WrittenField
            label={WORDS.subtitle[locale]}
            value={content.text ?? ""}
            onChange={(text) => {
              const { text: _, ...others } = content;
              onChange("text", text === "" ? others : { ...others, text });
            }}
          />
        </>
      );
    case "section":
      return <Title content={content} onChange={onChange} />;
    case "text":
      return (
        <>
          <Title content={content} onChange={onChange} />
          <LinesField
            lines={content.lines}
            onChange={(lines) => {
              onChange("lines", { ...content, lines });
            }}
          />
        </>
      );
    case "number":
    case "parts":
      return (
        <>
          <WrittenField
            label={WORDS.ownTitle[locale]}
            value={content.title ?? ""}
            placeholder={content.title === undefined ? found : undefined}
            onChange={(title) => {
              const { title: _, ...others } = content;
              onChange("title", title === "" ? others : { ...others, title });
            }}
          />
          {content.kind === "number" ? (
            <NumberFields content={content} onChange={onChange} />
          ) : (
            <PartsFields content={content} onChange={onChange} />
          )}
        </>
      );
  }
}

type TitledContent = Extract<SlideContent, { readonly kind: "title" | "section" | "text" }>;

function Title({ content, onChange }: { readonly content: TitledContent } & Pick<ContentProps, "onChange">) {
  const locale = useLocale();
  return (
    <WrittenField
      label={WORDS.title[locale]}
      value={content.title}
      onChange={(title) => {
        onChange("title", { ...content, title });
      }}
    />
  );
}

type LinesProps = {
  readonly lines: readonly Written[];
  readonly onChange: (lines: readonly Written[]) => void;
};

/** Lines as they stand below each other, once or in both languages. */
function LinesField({ lines, onChange }: LinesProps) {
  const locale = useLocale();
  const both = areApart(lines);
  return (
    <div className="edit-written">
      {(both ? LOCALES : [locale]).map((one) => (
        <label key={one}>
          <span>
            {WORDS.lines[locale]}
            {both && OPEN[locale] + WORDS[one === "zh" ? "inChinese" : "inEnglish"][locale] + CLOSE[locale]}
          </span>
          <textarea
            rows={6}
            value={textOf(lines, one)}
            onChange={({ currentTarget }) => {
              onChange(withText(lines, one, currentTarget.value));
            }}
          />
        </label>
      ))}
      <Both
        isOn={both}
        of={WORDS.lines[locale]}
        onToggle={(isOn) => {
          const asked = lines.length === 0 && isOn ? [""] : lines;
          onChange(asked.map((line) => (isApart(line) === isOn ? line : apart(line, isOn, locale))));
        }}
      />
    </div>
  );
}
