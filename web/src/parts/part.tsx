import { Component, type ComponentType, type LazyExoticComponent, type ReactNode, lazy } from 'react';
import { Problem } from './states';

/** The code of a part did not come: the service is stopped, or was replaced by a newer one. */
class NotLoaded extends Error {}

/** A part of the pages whose code is loaded when it is first shown. It stands in a `Whole`. */
export const part = <Props,>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(() =>
    load().then(
      (component) => ({ default: component }),
      (cause: unknown) => {
        throw new NotLoaded('A part of the page did not come', { cause });
      },
    ),
  );

/** A browser keeps what it could not load: only a page that is opened anew asks for it again. */
const openAnew = () => {
  location.reload();
};

/**
 * Shows what is wrong in place of parts that cannot be shown; the rest of the page stays. Its heading has level 2, or 1 in
 * place of a whole page.
 */
export class Whole extends Component<{ children: ReactNode; level?: 1 | 2 }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError = (error: unknown) => ({ error });

  override render() {
    const { error } = this.state;
    const { children, level = 2 } = this.props;
    if (error === null) return children;
    const Heading = `h${level}` as const;
    if (error instanceof NotLoaded) return <Problem error={error} retry={openAnew} level={level} />;
    return (
      <div className="problem" role="alert">
        <Heading>This page has a fault</Heading>
        <p>Open it anew. If that does not help, tell whoever runs the service.</p>
        <button type="button" onClick={openAnew}>
          Open it anew
        </button>
      </div>
    );
  }
}
