import { Length, registerDecorator, type ValidationArguments } from 'class-validator';

/** Checks of arguments that class-validator lacks. Each message says what was expected and what was given. */

function rule(
  name: string,
  validate: (value: unknown, object: Record<string, unknown>) => boolean,
  message: (argument: ValidationArguments) => string,
): PropertyDecorator {
  return (target, propertyKey) => {
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(propertyKey),
      validator: {
        validate: (value: unknown, argument?: ValidationArguments) =>
          validate(value, (argument?.object ?? {}) as Record<string, unknown>),
        defaultMessage: (argument?: ValidationArguments) => (argument ? message(argument) : name),
      },
    });
  };
}

/** The message for a number out of range: the range, an example, and what was given. */
export const between =
  (least: number, most: number, example: number) =>
  ({ property, value }: ValidationArguments): string =>
    `${property} must be from ${String(least)} to ${String(most)}, such as ${String(example)}; got ${String(value)}`;

/** The date must not be after another date of the same object, if both are given. */
export function NotAfter(other: string): PropertyDecorator {
  return rule(
    'notAfter',
    (value, object) => value == null || object[other] == null || (value as Date) <= (object[other] as Date),
    ({ property, value, object }) =>
      `"${property}" (${(value as Date).toISOString()}) must not be after "${other}" (${((object as Record<string, Date>)[other] ?? new Date(0)).toISOString()})`,
  );
}

/** Exactly one of the named properties must be given. */
export function ExactlyOneOf(...names: string[]): PropertyDecorator {
  const list = names.map((name) => `"${name}"`).join(' or ');
  const given = (object: Record<string, unknown>) => names.filter((name) => object[name] != null);
  return rule(
    'exactlyOneOf',
    (_, object) => given(object).length === 1,
    ({ object }) =>
      `give ${list}, exactly one of them; got ${String(given(object as Record<string, unknown>).length)}`,
  );
}

const isWithoutNul = (text: unknown) => typeof text === 'string' && !text.includes('\0');

/** The text must not contain a NUL character, which the database does not take. */
export function NoNul(): PropertyDecorator {
  return rule(
    'noNul',
    (value) => value == null || (Array.isArray(value) ? value.every(isWithoutNul) : isWithoutNul(value)),
    ({ property }) => `"${property}" must not contain a NUL character (U+0000)`,
  );
}

/** A text that must match something exactly: empty, it would match nothing, which is seldom what was meant. */
export const TextUpTo = (most: number, { each = false } = {}): PropertyDecorator =>
  Length(1, most, {
    each,
    message: ({ property }: ValidationArguments) =>
      `${each ? `each of ${property}` : property} must have 1 to ${String(most)} characters; leave it out if anything will do`,
  });
