import type { Block } from "../../report/blocks.ts";
import type { Report } from "../../report/report.ts";
import { SourcesLine } from "../../ui/SourcesLine.tsx";
import { WORDS } from "./words.ts";

type Props = {
  readonly report: Report;
  readonly link: string;
  /** What was found, where the head does not say it. */
  readonly finding: string | undefined;
  /** The block that is shown, or nothing where the report's own body says its sources itself. */
  readonly block: Block | undefined;
  /** What is newer than the frozen figures, or nothing; undefined where they follow the data. */
  readonly frozen: string | undefined;
};

/** What stays with every embed: the sources, the release, and the way to the whole view. */
export function EmbedFoot({ report, link, finding, block, frozen }: Props) {
  const { locale, title, release } = report;
  return (
    <footer className="embed-foot">
      {finding !== undefined && <p>{title}</p>}
      {finding !== undefined && finding !== "" && <p>{finding}</p>}
      {block && <SourcesLine report={report} shown={[block]} />}
      <p>
        <span>
          {WORDS.release[locale]} {release.date} {release.id}
          {frozen !== undefined && ` · ${WORDS.frozen[locale]}`}
        </span>
        <a href={link} target="_blank" rel="noopener">
          {WORDS.open[locale]}
        </a>
      </p>
      {frozen !== undefined && frozen !== "" && <p className="embed-newer">{frozen}</p>}
    </footer>
  );
}
