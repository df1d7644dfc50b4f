import { ApolloProvider } from '@apollo/client/react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { client } from './client';

const root = document.getElementById('root');
if (!root) throw new Error('The document has no element #root');
createRoot(root).render(
  <ApolloProvider client={client}>
    <App />
  </ApolloProvider>,
);
