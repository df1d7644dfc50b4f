import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { createClient } from './client';
import { knownCursor } from './live/follow';

const root = document.getElementById('root');
if (!root) throw new Error('The document has no element #root');
const client = createClient();
// Asked for before the news is: what comes after this place is told by the service.
knownCursor(client).catch(() => undefined);
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <App />
    </ApolloProvider>
  </StrictMode>,
);
