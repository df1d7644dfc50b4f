import type { FormattedExecutionResult } from 'graphql';

/** The `data` of an answer as the JSON text that it will be sent as. */
export class AnswerText {
  /** Null once there is a body, which has the same text in it. */
  #text: string | null;
  #body: { cost: string; bytes: Buffer } | null = null;
  #sent = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Bytes that it takes at most: JavaScript keeps a character in one or two, UTF-8 in up to three. */
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
   * The whole answer with `extensions.cost`, ready to be sent. From the second time on it is kept as bytes: an answer
   * from memory is then neither put together nor encoded again, which would cost more than all else that is done for
   * it. Most answers are sent once, and a text is the cheapest to send.
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
/** Bytes that a body has around its text: four numbers and their names. */
const MOST_AROUND = 128;
const tailOf = (cost: string): string => `,"extensions":{"cost":${cost}}}`;

/** The text where Apollo wants an object; stringifyAnswer passes it on. */
export const asData = (text: AnswerText): Record<string, unknown> =>
  text as unknown as Record<string, unknown>;

/** In memory of its own: short buffers are parts of a larger one, which all of them would keep. */
function ownBytes(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}

export const isTextAnswer = (data: unknown): boolean => data instanceof AnswerText;

/** An answer as JSON, without reading what is JSON already. */
export function stringifyAnswer(answer: FormattedExecutionResult): string {
  const { data, ...rest } = answer;
  if (!(data instanceof AnswerText)) return JSON.stringify(answer);
  const others = JSON.stringify(rest);
  return `${HEAD}${data.text}${others === '{}' ? '}' : `,${others.slice(1)}`}`;
}
