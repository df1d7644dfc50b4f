import { randomUUID } from 'node:crypto';
import { ApolloServerValidationErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { ValidationError } from 'class-validator';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import type { Outage } from './outage.js';
import { isRefusal, toldOf } from './refusal.js';

/** Logs what clients may not see. */
export type ReportError = (error: unknown, id: string) => void;

/** A generic error with an id that leads to the log entry. */
export function maskError(error: unknown, report: ReportError): GraphQLFormattedError {
  const id = randomUUID();
  report(error, id);
  return {
    message: `Something went wrong on our side. It is logged under id ${id}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}

/**
 * A violated rule of an argument or input field. `field` is its path from the argument:
 * "filter.publishedAfter".
 */
interface Problem {
  field: string;
  rule: string;
  message: string;
}

/** Rules on a whole object have no property of their own; they get the object's path. */
function problemsOf({ property, constraints, children }: ValidationError, path: string[] = []): Problem[] {
  const here = [...path, property];
  return [
    ...Object.entries(constraints ?? {}).map(([rule, message]) => ({
      field: here.join('.'),
      rule,
      message,
    })),
    ...(children ?? []).flatMap((child) => problemsOf(child, here)),
  ];
}

/** Reduces class-validator's errors, which contain the whole input object, to field, rule and message. */
function describeValidation(
  formatted: GraphQLFormattedError,
  error: ArgumentValidationError,
): GraphQLFormattedError {
  const problems = error.extensions.validationErrors.flatMap((one) => problemsOf(one));
  return {
    ...formatted,
    message: problems
      .map(({ field, message }) => (message.startsWith(field) ? message : `${field}: ${message}`))
      .join('; '),
    extensions: { code: 'BAD_USER_INPUT', problems },
  };
}

/**
 * Whether graphql-js itself rejected an argument at execution: a nullable variable, allowed by the argument's
 * default, whose value is null. Such errors point to the argument's value rather than to a field.
 */
const isValueRefusal = (cause: unknown): boolean =>
  cause instanceof GraphQLError && cause.nodes?.some(({ kind }) => kind !== Kind.FIELD) === true;

const CLOSED_SCHEMA =
  'This server does not show its schema: it runs with INTROSPECTION=off. Generate code from the file schema.graphql of ' +
  'its release, or ask whoever runs it to set INTROSPECTION=on.';

/** Longest message in characters: it may quote what the client sent, such as a text of megabytes, several times. */
const LONGEST_MESSAGE = 2000;

/** A message, cut if it is too long. */
export const shortened = (message: string): string =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;

/**
 * Errors with a code pass, validation errors are made readable, database failures are reported as such, all
 * others are masked and logged.
 */
export function formatError(
  { message, ...others }: GraphQLFormattedError,
  error: unknown,
  report: ReportError,
  refusalOf: Outage['refusalOf'] = () => null,
  isMutation = false,
): GraphQLFormattedError {
  const formatted = { message: shortened(message), ...others };
  const cause = unwrapResolverError(error);
  if (cause instanceof ArgumentValidationError) return describeValidation(formatted, cause);
  const code = formatted.extensions?.['code'];
  if (
    formatted.extensions?.['validationErrorCode'] === ApolloServerValidationErrorCode.INTROSPECTION_DISABLED
  )
    return { ...formatted, message: CLOSED_SCHEMA };
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return formatted;
  // Apollo's own refusals without a code, such as a wrong hash of a persisted query.
  if (isRefusal(cause) && cause.extensions.http.status < 500)
    return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_REQUEST' } };
  if (isValueRefusal(cause)) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
  const { locations, path } = formatted;
  const failure = refusalOf(cause, isMutation);
  return {
    ...(failure ? toldOf(failure) : maskError(cause, report)),
    ...(locations && { locations }),
    ...(path && { path }),
  };
}
