/** The code of a country in front of its name: not every system has pictures of flags. */
export function Code({ code }: { code: string }) {
  return (
    <span className="code" aria-hidden="true">
      {code}
    </span>
  );
}
