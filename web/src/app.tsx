import { Suspense, useState, useSyncExternalStore } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { ArticlePage } from './article/articlePage';
import { FrontPage } from './front/frontPage';
import { correctingKey, onCorrectingKey } from './keys';
import { links } from './links';
import { Whole, part } from './parts/part';
import { Empty, Loading } from './parts/states';
import { useScrollPlace } from './scroll';
import { settings } from './settings';

const SearchPage = part(() => import('./search/searchPage').then((file) => file.SearchPage));
const PersonPage = part(() => import('./person/personPage').then((file) => file.PersonPage));
const CountryPage = part(() => import('./country/countryPage').then((file) => file.CountryPage));

const EditsPage = part(() => import('./correct/editsPage').then((file) => file.EditsPage));
const EditNotice = part(() => import('./correct/editNotice').then((file) => file.EditNotice));
const OrganizationPage = part(() =>
  import('./organization/organizationPage').then((file) => file.OrganizationPage),
);

/** The frame of all pages. */
export function App() {
  const [path] = useLocation();
  const key = useSyncExternalStore(onCorrectingKey, correctingKey);
  useScrollPlace(path);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="masthead">
        <Link href={links.front} className="name">
          Newsgraph
        </Link>
        {path !== '/search' && <SearchBox />}
      </header>
      <main id="main" tabIndex={-1}>
        {/* Another page may be whole where one is not. */}
        <Whole key={path} level={1}>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/" component={FrontPage} />
              <Route path="/articles/:slug">{({ slug }) => <ArticlePage key={slug} slug={slug} />}</Route>
              <Route path="/people/:slug">{({ slug }) => <PersonPage key={slug} slug={slug} />}</Route>
              <Route path="/organizations/:slug">
                {({ slug }) => <OrganizationPage key={slug} slug={slug} />}
              </Route>
              <Route path="/countries/:code">
                {({ code }) => <CountryPage key={code} code={code.toUpperCase()} />}
              </Route>
              <Route path="/search" component={SearchPage} />
              <Route path="/edits" component={EditsPage} />
              <Route>
                <Empty title="There is no such page">
                  <Link href={links.front}>To the latest news</Link>
                </Empty>
              </Route>
            </Switch>
          </Suspense>
        </Whole>
      </main>
      {key !== '' && (
        <Whole>
          <Suspense>
            <EditNotice />
          </Suspense>
        </Whole>
      )}
      <footer className="footer">
        <p>Facts are found by a program and may be wrong; each is marked where the text states it.</p>
        <p>
          <Link href={links.edits}>Edits</Link>
          {' · '}
          <a href="/developers">For developers</a>
          {settings.explorers && (
            <>
              {' · '}
              <a href="/explorer/">Explorer</a>
            </>
          )}
        </p>
      </footer>
    </>
  );
}

function SearchBox() {
  const [words, setWords] = useState('');
  const [, navigate] = useLocation();
  return (
    <form
      role="search"
      className="searchBox"
      onSubmit={(event) => {
        event.preventDefault();
        navigate(links.search(words));
        setWords('');
      }}
    >
      <input
        type="search"
        name="q"
        aria-label="Search the news"
        placeholder="Search"
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
      />
      <button type="submit">Search</button>
    </form>
  );
}
