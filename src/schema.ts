import 'reflect-metadata';
import { type GraphQLSchema, specifiedDirectives } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { cacheControlDirective } from './models/cacheControl.js';
import { ArticleResolver } from './resolvers/article.js';
import { ArticleVersionResolver } from './resolvers/articleVersion.js';
import { authorize } from './resolvers/authorize.js';
import { ChangePageResolver, ChangeResolver } from './resolvers/change.js';
import { CountryResolver } from './resolvers/country.js';
import { EditResolver, EditTargetResolver } from './resolvers/edit.js';
import { EventMentionResolver, EventParticipantResolver, EventResolver } from './resolvers/event.js';
import {
  CountryFacetResolver,
  FacetsResolver,
  OrganizationFacetResolver,
  PersonFacetResolver,
} from './resolvers/facets.js';
import { FeedResolver } from './resolvers/feed.js';
import { IngestResolver } from './resolvers/ingest.js';
import { MentionResolver } from './resolvers/mention.js';
import { NodeResolver } from './resolvers/node.js';
import { OrganizationResolver } from './resolvers/organization.js';
import { PersonResolver } from './resolvers/person.js';
import { PersonRoleResolver } from './resolvers/role.js';
import { QuoteResolver } from './resolvers/quote.js';
import { RateLimitResolver } from './resolvers/rateLimit.js';
import { WebhookDeliveryResolver, WebhookResolver } from './resolvers/webhook.js';
import { SourceResolver } from './resolvers/source.js';
import { RereadResolver } from './resolvers/reread.js';
import { SearchResolver } from './resolvers/search.js';

async function* emptyFeed() {
  // Nothing is published here.
}

/** The schema, ready to execute with a Context (src/context.ts) as context value. Every argument and input is validated. */
export function createSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      NodeResolver,
      ArticleResolver,
      ArticleVersionResolver,
      SourceResolver,
      PersonResolver,
      PersonRoleResolver,
      OrganizationResolver,
      CountryResolver,
      QuoteResolver,
      EventResolver,
      EventParticipantResolver,
      EventMentionResolver,
      MentionResolver,
      SearchResolver,
      ChangeResolver,
      ChangePageResolver,
      RateLimitResolver,
      FacetsResolver,
      PersonFacetResolver,
      OrganizationFacetResolver,
      CountryFacetResolver,
      IngestResolver,
      FeedResolver,
      WebhookResolver,
      WebhookDeliveryResolver,
      EditResolver,
      EditTargetResolver,
      RereadResolver,
    ],
    directives: [...specifiedDirectives, cacheControlDirective],
    authChecker: authorize,
    // The one subscription brings what it follows; the library asks for this all the same.
    pubSub: { publish: () => undefined, subscribe: () => emptyFeed() },
    // Also where a property is missing: "exactly one of id and slug" is about just that.
    validate: { skipMissingProperties: false },
  });
}
