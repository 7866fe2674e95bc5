import { blockOf } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import { BlockView } from "../../ui/blocks/BlockView.tsx";
import { RichText } from "../../ui/RichText.tsx";
import { RecordHead } from "./RecordHead.tsx";
import { RecordPart } from "./RecordPart.tsx";

type Props = { readonly report: Report; readonly item: string | undefined };

/** The open record, what the section is about while none is, or that there is none of this id. */
export function OpenRecord({ report, item }: Props) {
  const about = blockOf(report, "about");
  const record = blockOf(report, "record");
  const unknown = blockOf(report, "record-unknown");
  if (item !== undefined && record?.kind === "group") {
    const [kicker, ...parts] = record.blocks;
    return (
      <article className="record">
        <RecordHead id={item} title={record.title ?? ""} kicker={kicker} />
        {parts.map((block) => (
          <RecordPart key={`${item} ${block.id}`} block={block} />
        ))}
      </article>
    );
  }
  if (unknown?.kind === "note")
    return (
      <p className="empty" role="status">
        <RichText text={unknown.text} />
      </p>
    );
  return (
    <div className="about">
      {about?.kind === "group" && about.blocks.map((block) => <BlockView key={block.id} block={block} />)}
    </div>
  );
}
