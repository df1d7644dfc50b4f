/** What the service says of itself in the document. */
interface Settings {
  /** Whether the pages for developers have explorers. */
  explorers: boolean;
  /** Whether pictures may be loaded from their publishers. */
  pictures: boolean;
}

function read(): Settings {
  const content = document.querySelector<HTMLMetaElement>('meta[name=newsgraph]')?.content ?? '';
  // Vite's own server leaves the place empty.
  if (!content.startsWith('{')) return { explorers: true, pictures: false };
  return JSON.parse(content) as Settings;
}

export const settings: Settings = read();
