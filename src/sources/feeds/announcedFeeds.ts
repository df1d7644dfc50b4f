/** The feeds linked in a web page's head, as absolute addresses. */
export function announcedFeeds(html: string, address: string): string[] {
  const tags = html.slice(0, 500_000).match(/<link\b[^>]{0,2000}>/gi) ?? [];
  const found = tags.flatMap((tag) => {
    const href = attribute(tag, 'href');
    const isFeed =
      /\balternate\b/i.test(attribute(tag, 'rel') ?? '') &&
      /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json)$/i.test(
        attribute(tag, 'type') ?? '',
      );
    return isFeed && href !== null && URL.canParse(href, address) ? [new URL(href, address).href] : [];
  });
  return [...new Set(found)];
}

function attribute(tag: string, name: string): string | null {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag) ?? [];
  const value = double ?? single ?? bare;
  return value === undefined ? null : value.replaceAll('&amp;', '&').trim();
}
