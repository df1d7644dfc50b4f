import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Field, ID } from 'type-graphql';
import { GraphQLCountryCode } from './scalars.js';
import { NoNul, TextUpTo } from './validators.js';

/** Conditions that hold if one of several values matches. An empty list counts as not given. */

const MAX_VALUES = 100;

const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };

/** Records by their ids or slugs. */
export const IdList = (description: string): PropertyDecorator =>
  all(
    Field(() => [ID], { nullable: true, description }),
    IsOptional(),
    ArrayMaxSize(MAX_VALUES),
  );

/** Countries by their codes. */
export const CodeList = (description: string): PropertyDecorator =>
  all(
    Field(() => [GraphQLCountryCode], { nullable: true, description }),
    IsOptional(),
    ArrayMaxSize(MAX_VALUES),
  );

/** Texts that must match exactly. */
export const TextList = (description: string): PropertyDecorator =>
  all(
    Field(() => [String], { nullable: true, description }),
    IsOptional(),
    ArrayMaxSize(MAX_VALUES),
    TextUpTo(200, { each: true }),
    NoNul(),
  );
