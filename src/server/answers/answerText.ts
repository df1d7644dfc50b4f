import type { FormattedExecutionResult } from 'graphql';

/** The `data` of an answer, already serialized to JSON. */
export class AnswerText {
  /** Null once there is a body, which contains the same text. */
  #text: string | null;
  #body: { cost: string; bytes: Buffer } | null = null;
  #sent = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Upper bound on its size in bytes: JavaScript stores a character in one or two, UTF-8 in up to three. */
  get size(): number {
    const { text } = this;
    return Math.max(2 * text.length, Buffer.byteLength(text) + MOST_AROUND);
  }

  get text(): string {
    if (this.#text !== null) return this.#text;
    const { cost = '', bytes = Buffer.alloc(0) } = this.#body ?? {};
    return bytes.toString('utf8', HEAD.length, bytes.length - Buffer.byteLength(tailOf(cost)));
  }

  /**
   * The whole response body with `extensions.cost`. From the second time on, it is cached as bytes: a cached
   * answer is then neither assembled nor encoded again, which would cost more than everything else. Most
   * answers are sent only once, and sending a string is cheapest.
   */
  body(cost: object): string | Buffer {
    const told = JSON.stringify(cost);
    if (this.#body?.cost === told) return this.#body.bytes;
    const whole = `${HEAD}${this.text}${tailOf(told)}`;
    if (!this.#sent) {
      this.#sent = true;
      return whole;
    }
    const bytes = ownBytes(whole);
    this.#body = { cost: told, bytes };
    this.#text = null;
    return bytes;
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

const HEAD = '{"data":';
/** Upper bound on the bytes around the text: four numbers and their names. */
const MOST_AROUND = 128;
const tailOf = (cost: string): string => `,"extensions":{"cost":${cost}}}`;

/** The text in place of the object that Apollo expects; stringifyAnswer writes it as is. */
export const asData = (text: AnswerText): Record<string, unknown> =>
  text as unknown as Record<string, unknown>;

/**
 * In a separate allocation: small buffers are slices of a shared pool, which any of them would keep alive.
 */
function ownBytes(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}

export const isTextAnswer = (data: unknown): boolean => data instanceof AnswerText;

/** Serializes a response without parsing `data` that is JSON already. */
export function stringifyAnswer(answer: FormattedExecutionResult): string {
  const { data, ...rest } = answer;
  if (!(data instanceof AnswerText)) return JSON.stringify(answer);
  const others = JSON.stringify(rest);
  return `${HEAD}${data.text}${others === '{}' ? '}' : `,${others.slice(1)}`}`;
}
