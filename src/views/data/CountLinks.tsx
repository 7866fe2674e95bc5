import type { KeyboardEvent } from "react";
import type { CasesBlock } from "../../report/blocks.ts";
import { isBrowsers } from "../../ui/modifiers.ts";
import { ReportLink } from "../../ui/ReportLink.tsx";

type Props = {
  readonly block: CasesBlock;
  readonly className: string;
  /** The id of the one that is open. */
  readonly current: string;
  readonly as: "page" | "true";
};

/** Parts to choose from as links, each with how many records it has; arrow keys go from one to the next. */
export function CountLinks({ block: { title, groups }, className, current, as }: Props) {
  return (
    <nav className={className} aria-label={title} onKeyDown={moveFocus}>
      {groups
        .flatMap(({ cases }) => cases)
        .map(({ id, title: name, href = "", meta }) => (
          <ReportLink key={id} href={href} aria-current={id === current ? as : undefined}>
            {name} <span className="count">{meta}</span>
          </ReportLink>
        ))}
    </nav>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (isBrowsers(event) || step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll("a")];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at === -1) return;
  event.preventDefault();
  links[(at + step + links.length) % links.length]?.focus();
}
