import { Component } from "react";
import type { ReactNode } from "react";
import { ErrorPanel } from "./ErrorPanel.tsx";

type Props = {
  readonly children: ReactNode;
  /** What is shown; when it is another, that is a new try. */
  readonly of?: unknown;
  /** Where the panel stands, if not in the children's place as it is. */
  readonly frame?: (panel: ReactNode) => ReactNode;
};

type State = { readonly crashed: boolean };

/** Keeps a crash to its own place: the failure panel takes it, and a retry draws the part anew. */
export class Boundary extends Component<Props, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.crashed && before.of !== this.props.of) this.setState({ crashed: false });
  }

  override render(): ReactNode {
    const { children, frame } = this.props;
    if (!this.state.crashed) return children;
    const panel = (
      <ErrorPanel
        onRetry={() => {
          this.setState({ crashed: false });
        }}
      />
    );
    return frame ? frame(panel) : panel;
  }
}
