import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { Whole } from '../loaders/connection.js';
import type { FacetRow } from '../loaders/facets.js';
import { Country } from '../models/country.js';
import {
  CountryFacet,
  EventTypeFacet,
  FacetArgs,
  Facets,
  OrganizationFacet,
  PersonFacet,
  PublisherFacet,
} from '../models/facets.js';
import { Organization } from '../models/organization.js';
import { Person } from '../models/person.js';

@Resolver(() => Facets)
export class FacetsResolver {
  @FieldResolver(() => [PersonFacet], {
    description:
      'People: whom the articles mention, who said the quotes, or who took part in the events. For people and organizations: whom the same articles mention.',
  })
  people(@Root() whole: Whole, @Args(() => FacetArgs) { first }: FacetArgs) {
    return whole.facet({ facet: 'people', first });
  }

  @FieldResolver(() => [OrganizationFacet], {
    description:
      'Organizations: which the articles mention, which said the quotes, or which took part in the events. For people and organizations: which the same articles mention.',
  })
  organizations(@Root() whole: Whole, @Args(() => FacetArgs) { first }: FacetArgs) {
    return whole.facet({ facet: 'organizations', first });
  }

  @FieldResolver(() => [CountryFacet], {
    description:
      'Countries: which the articles mention, which the quotes are about, which took part in the events or in which they happened, for which the people act, or to which the organizations belong.',
  })
  countries(@Root() whole: Whole, @Args(() => FacetArgs) { first }: FacetArgs) {
    return whole.facet({ facet: 'countries', first });
  }

  @FieldResolver(() => [PublisherFacet], {
    description: 'Publishers of the articles, or of the articles that contain the items.',
  })
  publishers(@Root() whole: Whole, @Args(() => FacetArgs) { first }: FacetArgs) {
    return whole.facet({ facet: 'publishers', first });
  }

  @FieldResolver(() => [EventTypeFacet], {
    description:
      'Types of the events that the articles report, that the articles of the quotes report, or in which the people or organizations took part.',
  })
  eventTypes(@Root() whole: Whole, @Args(() => FacetArgs) { first }: FacetArgs) {
    return whole.facet({ facet: 'eventTypes', first });
  }
}

@Resolver(() => PersonFacet)
export class PersonFacetResolver {
  @FieldResolver(() => Person, { description: 'The person.' })
  person(@Root() facet: FacetRow<'personId'>, @Ctx() { loaders }: Context) {
    return loaders.link('PersonFacet.person', facet);
  }
}

@Resolver(() => OrganizationFacet)
export class OrganizationFacetResolver {
  @FieldResolver(() => Organization, { description: 'The organization.' })
  organization(@Root() facet: FacetRow<'organizationId'>, @Ctx() { loaders }: Context) {
    return loaders.link('OrganizationFacet.organization', facet);
  }
}

@Resolver(() => CountryFacet)
export class CountryFacetResolver {
  @FieldResolver(() => Country, { description: 'The country.' })
  country(@Root() facet: FacetRow<'countryCode'>, @Ctx() { loaders }: Context) {
    return loaders.link('CountryFacet.country', facet);
  }
}
