import type { Rich, RichPart } from "../report/rich.ts";
import { Spoken } from "./Spoken.tsx";
import { ReportLink } from "./ReportLink.tsx";
import { useSession } from "./report-context.ts";

/** Running text of a report: links are followed in place, figures open their origin. */
export function RichText({ text }: { readonly text: Rich }) {
  return text.map((part, index) => <Part key={index} part={part} />);
}

function Part({ part }: { readonly part: RichPart }) {
  if (typeof part === "string") return <Spoken text={part} />;
  switch (part.kind) {
    case "link":
      return (
        <ReportLink href={part.href}>
          <Spoken text={part.text} />
        </ReportLink>
      );
    case "figure":
      return <FigureButton origin={part.origin}>{part.text}</FigureButton>;
    case "strong":
      return (
        <strong>
          <Spoken text={part.text} />
        </strong>
      );
    case "muted":
      return (
        <span className="muted">
          <Spoken text={part.text} />
        </span>
      );
    case "code":
      return (
        <code>
          <Spoken text={part.text} />
        </code>
      );
  }
}

/** A figure in words that opens its origin. */
export function FigureButton({ origin, children }: { readonly origin: string; readonly children: string }) {
  const session = useSession();
  return (
    <button
      type="button"
      className="value"
      onClick={() => {
        session.open(origin);
      }}
    >
      {children}
    </button>
  );
}
