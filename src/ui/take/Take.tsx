import { useEffect, useId, useState } from "react";
import type { Text } from "../../core/types.ts";
import { clipOf } from "../../exports/clip.ts";
import { EXPORTS, formatsOf, formatsOfReport } from "../../exports/registry.ts";
import type { ExportFormat } from "../../exports/registry.ts";
import type { Block } from "../../report/blocks.ts";
import { useLocale } from "../context.ts";
import { DeckChoices } from "../deck/DeckChoices.tsx";
import { useTaken } from "../taken.ts";
import { How } from "./How.tsx";
import { PictureFields } from "./PictureFields.tsx";
import { useWish } from "./useWish.ts";
import { useTaking } from "./useTaking.ts";
import "./take.css";

const WORDS = {
  block: { zh: "导出这一部分", en: "Take this part away" },
  report: { zh: "导出全部内容", en: "Take the whole report away" },
  format: { zh: "格式", en: "Format" },
  save: { zh: "下载", en: "Download" },
  copy: { zh: "复制图文", en: "Copy picture and table" },
  copyHint: {
    zh: "复制图片、表格和文字，可直接粘贴",
    en: "Copies picture, table and words, to be pasted",
  },
} satisfies Record<string, Text>;

type Props = {
  /** Without it, the report as a whole. */
  readonly block?: Block;
  readonly onDone: () => void;
};

/** How a block or a report is taken away: format, and for pictures shape, size and colours; or by the clipboard. */
export function Take({ block, onDone }: Props) {
  const locale = useLocale();
  const taken = useTaken();
  const [heading, setHeading] = useState<HTMLHeadingElement | null>(null);
  const formats = block ? formatsOf(block) : formatsOfReport();
  const [format, setFormat] = useState(formats[0]);
  const wish = useWish(heading, block, format && EXPORTS[format].picture === "pixels");
  const taking = useTaking(taken, block, onDone);
  useEffect(() => {
    heading?.focus({ preventScroll: true });
  }, [heading]);
  if (format === undefined) return null;
  const { picture } = EXPORTS[format];
  return (
    <div className="take">
      {/* A panel may stand right under the heading of the page. */}
      <h3 ref={setHeading} aria-level={2} tabIndex={-1}>
        {WORDS[block ? "block" : "report"][locale]}
      </h3>
      <Formats formats={formats} chosen={format} onChoose={setFormat} />
      {picture && <PictureFields wish={wish} inPixels={picture === "pixels"} taken={taken} block={block} />}
      <div className="take-actions">
        <button
          type="button"
          className="primary"
          disabled={taking.state.kind === "running" || (picture && !wish.isReady)}
          onClick={() => {
            taking.save(format, wish.picture);
          }}
        >
          {WORDS.save[locale]} {EXPORTS[format].title[locale]}
        </button>
        <button
          type="button"
          title={WORDS.copyHint[locale]}
          disabled={taking.state.kind === "running" || !wish.isReady}
          onClick={() => {
            taking.copy(clipOf(taken, block), wish.picture);
          }}
        >
          {WORDS.copy[locale]}
        </button>
      </div>
      <How
        state={taking.state}
        cancel={taking.cancel}
        again={() => {
          taking.save(format, wish.picture);
        }}
      />
      {/* A chart has its own way there, in the menu that led here. */}
      {block?.kind !== "chart" && <DeckChoices {...(block && { block })} />}
    </div>
  );
}

type FormatsProps = {
  readonly formats: readonly ExportFormat[];
  readonly chosen: ExportFormat;
  readonly onChoose: (format: ExportFormat) => void;
};

function Formats({ formats, chosen, onChoose }: FormatsProps) {
  const locale = useLocale();
  const name = useId();
  return (
    <fieldset>
      <legend>{WORDS.format[locale]}</legend>
      {formats.map((format) => (
        <label key={format}>
          <input
            type="radio"
            name={name}
            checked={format === chosen}
            onChange={() => {
              onChoose(format);
            }}
          />
          {EXPORTS[format].title[locale]}
        </label>
      ))}
    </fieldset>
  );
}
