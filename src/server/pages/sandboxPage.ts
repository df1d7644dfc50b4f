import { renderPage } from './page.js';
import { starterOperations } from './starterOperations.js';

const SCRIPTS = 'https://embeddable-sandbox.cdn.apollographql.com';
const FRAME = 'https://sandbox.embed.apollographql.com';

/** Sandbox fills the window with an iframe; until it has loaded, or without internet, the text shows. */
const STYLE = `
#sandbox iframe { position: fixed; inset: 0; width: 100%; height: 100%; border: 0; background: #fff; }
`;

/** A "<" in a document could close the script element. */
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const script = `
if (window.EmbeddedSandbox) new window.EmbeddedSandbox({
  target: '#sandbox',
  initialEndpoint: window.location.origin + '/graphql',
  endpointIsEditable: false,
  runTelemetry: false,
  allowDynamicStyles: false,
  initialState: { document: ${json(starterOperations.map(({ query }) => query).join('\n\n'))} },
});
`;

/** The page that browsers get at `/graphql`: Apollo Sandbox with the starter operations. */
export const sandboxPage: string = renderPage({
  title: 'Newsgraph in Apollo Sandbox',
  style: STYLE,
  script,
  sources: {
    'script-src': SCRIPTS,
    'style-src': SCRIPTS,
    'frame-src': FRAME,
    'connect-src': "'self'",
  },
  body: `<h1>Apollo Sandbox</h1>
<p>Sandbox comes from Apollo’s site. If this text stays, that site cannot be reached from here:
use <a href="/explorer/">the explorer of this server</a>, which works without internet.</p>
<p><a href="/">Back to the start</a></p>
<div id="sandbox"></div>
<script src="${SCRIPTS}/v2/embeddable-sandbox.umd.production.min.js"></script>
<script>${script}</script>`,
});
