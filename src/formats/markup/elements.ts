/** Elements of HTML, NITF and XHTML that begin a new block of text. */
export const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
    'dl',
  ],
  ...[
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
  ],
  ...['hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section'],
  ...[
    'summary',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'tr',
    'ul',
    'caption',
    'picture',
    'video',
    'audio',
  ],
  // NITF
  ...['block', 'hl1', 'hl2', 'bq', 'media', 'media-caption', 'note', 'body.content', 'fn', 'datasource'],
]);

/** Elements without text of the article. */
export const SKIPPED = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
    'embed',
    'canvas',
    'head',
    'title',
  ],
  ...[
    'button',
    'select',
    'option',
    'textarea',
    'input',
    'datalist',
    'map',
    'audio',
    'video',
    'applet',
    'frameset',
  ],
  // NITF
  ...['media-metadata', 'media-reference', 'media-producer', 'nitf-table-metadata', 'custom-table'],
]);

export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hl2']);

export const QUOTATIONS = new Set(['blockquote', 'bq']);

export const CAPTIONS = new Set(['figcaption', 'figure', 'caption', 'media', 'media-caption']);
