import { Empty } from '../src/parts/states';
import { EmbeddedArticle } from './article';
import { defineElement } from './element';
import { EmbeddedQuotes } from './quotes';

// The elements that this one script gives to any page: docs/embedding.md.

const { currentScript } = document;
const script = currentScript instanceof HTMLScriptElement ? currentScript.src : location.href;

defineElement('newsgraph-article', ['slug'], script, ({ slug }) =>
  slug === null ? (
    <Empty title="The attribute slug says which article to show" level={2} />
  ) : (
    <EmbeddedArticle key={slug} slug={slug} />
  ),
);

defineElement(
  'newsgraph-quotes',
  ['person', 'organization', 'about-person', 'about-organization', 'about-country', 'words'],
  script,
  (wanted) => <EmbeddedQuotes key={JSON.stringify(wanted)} wanted={wanted} />,
);
