import type { ReactNode } from "react";
import type { GroupBlock } from "../../report/blocks.ts";
import { opensOnPaper } from "../opens-on-paper.ts";

/** Members of a group in its layout; a folded group opens at its title. */
export function Group({ block, children }: { readonly block: GroupBlock; readonly children: ReactNode }) {
  const { title, layout, id } = block;
  if (layout === "fold")
    return (
      <details ref={opensOnPaper} className="group-fold" data-block={id}>
        <summary>{title}</summary>
        {children}
      </details>
    );
  return (
    <section className={`group-${layout}`} data-block={id} aria-label={title}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
