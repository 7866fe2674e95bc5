import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import "./Popover.css";

type Props = {
  /** What the button is for, where its text alone does not say it. */
  readonly label?: string;
  readonly button: ReactNode;
  readonly className?: string;
  readonly align?: "start" | "end";
  /** The panel's content; it is made anew each time the panel opens. */
  readonly children: (close: () => void) => ReactNode;
};

/** A button with a panel; Escape, a click elsewhere or leaving it with Tab closes it and focus stays where it belongs. */
export function Popover({ label, button, className = "", align = "start", children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPointer);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [open]);

  function close(): void {
    setOpen(false);
    trigger.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
  }

  return (
    <div
      ref={root}
      className={`popover ${className}`}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (root.current && relatedTarget instanceof Node && isElsewhere(root.current, relatedTarget))
          setOpen(false);
      }}
    >
      <button
        ref={trigger}
        type="button"
        className="popover-button"
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {button}
      </button>
      {open && (
        // Pressed beside its fields, as on the words of an option, the panel itself takes the focus.
        <div ref={keptInside} id={id} className={`popover-panel align-${align}`} tabIndex={-1}>
          <Content render={children} close={close} />
        </div>
      )}
    </div>
  );
}

/** Pixels between a panel and the edge of the window. */
const GAP = 8;

/** Moves a panel sideways into the window, at whose edge its button may stand. */
function keptInside(panel: HTMLElement | null): (() => void) | undefined {
  if (!panel) return undefined;
  const observer = new ResizeObserver(() => {
    panel.style.translate = "";
    const moved = window.scrollX;
    const box = panel.getBoundingClientRect();
    const [left, right] = [box.left + moved, box.right + moved];
    const over = Math.max(0, right + GAP - document.documentElement.clientWidth);
    panel.style.translate = `${String(left < GAP ? GAP - left : -Math.min(over, left - GAP))}px`;
    // Back from where a field that takes the focus at once has moved the page.
    if (moved > 0) window.scrollBy({ left: -moved, behavior: "instant" });
  });
  observer.observe(panel);
  observer.observe(document.documentElement);
  return () => {
    observer.disconnect();
  };
}

/** The focus also goes to what encloses the popover, when something that takes none is pressed; that is no leaving. */
function isElsewhere(root: HTMLElement, target: Node): boolean {
  return !root.contains(target) && !target.contains(root);
}

type ContentProps = { readonly render: Props["children"]; readonly close: () => void };

function Content({ render, close }: ContentProps) {
  return <>{render(close)}</>;
}
