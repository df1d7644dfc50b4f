import { escapeHtml, renderPage } from './page.js';
import { type StarterOperation, starterOperations } from './starterOperations.js';

const STYLE = `
h1 a { color: inherit; text-decoration: none; }
.lead { font-size: 1.15rem; }
.ways { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); margin: 1.5rem 0; }
.way { display: block; padding: 1rem 1.15rem; border: 1px solid var(--line); border-radius: .6rem; color: inherit; text-decoration: none; }
.way:hover, .way:focus-visible { border-color: var(--accent); }
.way strong { display: block; color: var(--accent); font-size: 1.1rem; }
details { border-top: 1px solid var(--line); padding: .6rem 0; }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; }
summary span { opacity: .75; }
pre { overflow-x: auto; margin: .75rem 0 .25rem; padding: .9rem 1.1rem; border-radius: .5rem; background: #8881; }
`;

const EXPLORERS = `<div class="ways">
<a class="way" href="/explorer/"><strong>Explorer</strong>Served by this server, works without internet. The questions below are its first tabs.</a>
<a class="way" href="/graphql"><strong>Apollo Sandbox</strong>Comes from Apollo’s site: needs internet and is empty without. The questions below are in its editor.</a>
</div>`;

function renderOperation({ title, description, query }: StarterOperation): string {
  return `<details><summary><strong>${escapeHtml(title)}</strong> <span>${escapeHtml(description)}</span></summary>
<pre>${escapeHtml(query)}</pre></details>`;
}

/** The landing page for developers. If explorers are disabled, it links to none. */
export function renderLandingPage(explorers: boolean): string {
  return renderPage({
    title: 'Newsgraph',
    style: STYLE,
    body: `<h1><a href="/">Newsgraph</a></h1>
<p class="lead">News text in, a typed graph of who said and did what, where and when, out. Every fact points to the characters that state it.</p>
${explorers ? EXPLORERS : ''}
<h2>Questions to begin with</h2>
${starterOperations.map(renderOperation).join('\n')}
<h2>From a program</h2>
<pre>POST /graphql
Content-Type: application/json

{"query": "{ people { nodes { name } } }"}</pre>`,
  });
}
