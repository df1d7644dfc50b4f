/** Text that grows, and gives the span of everything that is written. */
export class Text {
  #text = '';

  get length(): number {
    return this.#text.length;
  }

  /** Appends words and returns their span. */
  write(words: string): Span {
    const start = this.length;
    this.#text += words;
    return { start, end: this.length, text: words };
  }

  /** What has been written since an offset. */
  since(start: number): Span {
    return { start, end: this.length, text: this.#text.slice(start) };
  }

  toString(): string {
    return this.#text;
  }
}

/** Words and their offsets in UTF-16 code units; the end is exclusive. */
export interface Span {
  start: number;
  end: number;
  text: string;
}
