/** Text that grows while the places of what is written in it are noted. */
export class Text {
  #text = '';

  get length(): number {
    return this.#text.length;
  }

  /** Writes words and says where they stand. */
  write(words: string): Span {
    const start = this.length;
    this.#text += words;
    return { start, end: this.length, text: words };
  }

  /** What has been written since a place. */
  since(start: number): Span {
    return { start, end: this.length, text: this.#text.slice(start) };
  }

  toString(): string {
    return this.#text;
  }
}

/** Words and their place: offsets in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
  text: string;
}
