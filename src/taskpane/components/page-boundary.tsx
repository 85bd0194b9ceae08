import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useTexts } from "../hooks/language-context";
import { open } from "../navigation";
import { Notice } from "./notice";

interface PageBoundaryProps {
  /** The next step of a person leads away from what could not be shown. */
  readonly step: number;
  /** Opens the pane anew: a file of the build that did not come is not asked for a second time before that. */
  readonly reload?: () => void;
  readonly children: ReactNode;
}

/** What a page shows that could not be fetched or drawn: the rest of the pane goes on working. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate({ step }: PageBoundaryProps): void {
    if (step !== this.props.step && this.state.error !== undefined) this.setState({ error: undefined });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <PageMissing error={error} reload={this.props.reload ?? (() => location.reload())} />;
  }
}

function PageMissing({ error, reload }: { error: Error; reload: () => void }) {
  const { pane } = useTexts();
  const { failure } = pane;
  const isAway = error.name === "ChunkLoadError";
  return (
    <main>
      <Notice
        intent="error"
        title={isAway ? failure.awayTitle : failure.brokenTitle}
        texts={isAway ? [failure.away] : [failure.broken, error.message]}
        actions={
          <>
            <Button appearance="primary" onClick={reload}>
              {failure.openAnew}
            </Button>
            <Button onClick={() => open("home")}>{pane.back}</Button>
          </>
        }
      />
    </main>
  );
}
