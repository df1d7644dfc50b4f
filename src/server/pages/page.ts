import { createHash } from 'node:crypto';

/** A page. Script and style are inline, and allowed in its content security policy by hash. */
interface Page {
  title: string;
  body: string;
  style?: string;
  script?: string;
  /**
   * Additional sources for directives of the content security policy: { 'frame-src': 'https://example.org' }.
   */
  sources?: Record<string, string>;
}

const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1f4b99"/><path d="M5 11V5l6 6V5" fill="none" stroke="#fff" stroke-width="1.6"/></svg>',
)}`;

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --accent: light-dark(#1f4b99, #8db4ff); }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; font: 1rem/1.55 system-ui, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 2rem; letter-spacing: -.02em; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.1rem; }
p { margin: .5rem 0; }
a { color: var(--accent); }
code, pre { font: .875rem/1.5 ui-monospace, Menlo, Consolas, monospace; }
`;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Escapes a text for HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** A complete HTML document whose content security policy allows only what it names. */
export function renderPage({ title, body, style = '', script, sources = {} }: Page): string {
  const css = STYLE + style;
  const policy: Record<string, string> = {
    'default-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'img-src': 'data:',
    'style-src': hash(css),
    'script-src': script === undefined ? "'none'" : hash(script),
  };
  for (const [directive, source] of Object.entries(sources))
    policy[directive] = `${policy[directive] ?? ''} ${source}`.trim();
  const header = Object.entries(policy).map((entry) => entry.join(' '));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${header.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${ICON}">
<style>${css}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
