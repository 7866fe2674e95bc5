import type { Case, CasesBlock } from "../../report/blocks.ts";
import { ReportLink } from "../ReportLink.tsx";
import { Spoken } from "../Spoken.tsx";
import { RichText } from "../RichText.tsx";

/** Records of a list by group; each leads to its own page. */
export function Cases({ block: { title, groups, none } }: { readonly block: CasesBlock }) {
  const count = groups.reduce((sum, { cases }) => sum + cases.length, 0);
  return (
    <section className="cases" aria-label={title}>
      {count === 0 && none !== undefined && <p className="empty">{none}</p>}
      {groups.map((group) => (
        <div key={group.id}>
          {group.title !== "" && <h2>{group.title}</h2>}
          <ul>
            {group.cases.map((one) => (
              <li key={one.id}>
                <CaseView one={one} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function CaseView({ one: { title, href, badge, meta, lines } }: { readonly one: Case }) {
  return (
    <>
      {href === undefined ? (
        <span className="title">
          <Spoken text={title} />
        </span>
      ) : (
        <ReportLink className="title" href={href}>
          <Spoken text={title} />
        </ReportLink>
      )}
      {badge && <span className={`badge ${badge.tone}`}>{badge.text}</span>}
      <span className="meta">
        <Spoken text={meta} />
      </span>
      {lines.map((line, index) => (
        <p key={index}>
          <RichText text={line} />
        </p>
      ))}
    </>
  );
}
