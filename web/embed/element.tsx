import { ApolloClient, HttpLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { type Root, createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { createCache } from '../src/cache';
import { Empty } from '../src/parts/states';
import { Embedded } from '../src/parts/embedded';
import style from '../src/style.css?inline';
import own from './embed.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style + own);

/** Elements that show news of one service share what it answered. */
const clients = new Map<string, ApolloClient>();

function clientOf(service: string): ApolloClient {
  const known = clients.get(service);
  if (known) return known;
  const made = new ApolloClient({
    link: new HttpLink({ uri: `${service}/graphql`, credentials: 'omit' }),
    cache: createCache(),
  });
  clients.set(service, made);
  return made;
}

/** Links lead to the pages of the service, in place of the page that they are on. */
const hookOf = (service: string) => (): [string, (to: string) => void] => [
  '/',
  (to) => {
    location.assign(service + to);
  },
];

/**
 * The address of the service without a slash at its end.
 * @param given as it stands in the attribute `src`; without one, where the script came from
 */
function serviceOf(given: string | null, script: string): string | null {
  try {
    return new URL(given ?? '/', given === null ? script : location.href).href.replace(/\/$/, '');
  } catch {
    return null;
  }
}

/**
 * Makes an element that shows a part of the news of a service.
 *
 * @param attributes what it is asked for; when one changes it is shown anew
 * @param script address of this script: its service is asked where the element has no `src`
 * @param show what is shown for the attributes, null for those that are not there
 */
export function defineElement<Name extends string>(
  tag: string,
  attributes: readonly Name[],
  script: string,
  show: (given: Record<Name, string | null>) => ReactNode,
): void {
  class NewsElement extends HTMLElement {
    static observedAttributes = ['src', ...attributes];
    #root: Root | null = null;

    connectedCallback() {
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [sheet];
      this.#root = createRoot(shadow);
      this.#show();
    }

    disconnectedCallback() {
      this.#root?.unmount();
      this.#root = null;
    }

    attributeChangedCallback() {
      this.#show();
    }

    #show() {
      const service = serviceOf(this.getAttribute('src'), script);
      const given = Object.fromEntries(attributes.map((name) => [name, this.getAttribute(name)]));
      this.#root?.render(
        <div className="embedded" lang="en" dir="ltr">
          {service === null ? (
            <Empty title={`The attribute src of <${tag}> is no address`} level={2} />
          ) : (
            <Surroundings key={service} service={service}>
              {show(given as Record<Name, string | null>)}
            </Surroundings>
          )}
        </div>,
      );
    }
  }
  // A page may load the script twice.
  if (!customElements.get(tag)) customElements.define(tag, NewsElement);
}

function Surroundings({ service, children }: { service: string; children: ReactNode }) {
  return (
    <Embedded value={true}>
      <ApolloProvider client={clientOf(service)}>
        <Router hook={hookOf(service)} hrefs={(path) => service + path}>
          {children}
        </Router>
      </ApolloProvider>
    </Embedded>
  );
}
