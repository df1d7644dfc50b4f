import { useEffect, useRef, useState } from 'react';

/** So long nothing has to be typed before it is searched, in milliseconds. */
const PAUSE = 250;

/** Where words are typed. What is typed is searched after a pause, and at once with Enter. */
export function SearchForm({
  words,
  search,
}: {
  words: string;
  search: (asked: { words: string; typing: boolean }) => void;
}) {
  const [typed, setTyped] = useState(words);
  const timer = useRef<number>(undefined);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    return () => {
      clearTimeout(timer.current);
    };
  }, []);
  // Going back and forth changes the address alone.
  useEffect(() => {
    setTyped((before) => (before.trim() === words ? before : words));
  }, [words]);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        search({ words: typed.trim(), typing: false });
      }}
    >
      <input
        ref={input}
        type="search"
        aria-label="Search the news"
        placeholder="Words, “phrases”, -without"
        value={typed}
        onChange={({ target: { value } }) => {
          setTyped(value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            // After a space the last word is whole.
            search({ words: value.trim(), typing: /\S$/.test(value) });
          }, PAUSE);
        }}
      />
    </form>
  );
}
