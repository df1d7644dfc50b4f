import type { FeedItem } from './feedItem.js';

/** The parts of Media RSS that name pictures. */
interface Media {
  contents?: MediaContent[];
  group?: { contents?: MediaContent[]; thumbnails?: { url?: string }[] };
  groups?: { contents?: MediaContent[]; thumbnails?: { url?: string }[] }[];
  thumbnails?: { url?: string }[];
  description?: { value?: string };
  title?: { value?: string };
  credits?: { value?: string }[];
}
interface MediaContent {
  url?: string;
  medium?: string;
  type?: string;
  width?: number;
  description?: { value?: string };
  title?: { value?: string };
  credits?: { value?: string }[];
}

/** The pictures of Media RSS and enclosures: the widest first, then enclosures, then thumbnails. */
export function picturesOf(
  media: unknown,
  enclosures: readonly { url?: unknown; type?: unknown }[] | undefined,
): FeedItem['images'] {
  const { contents = [], group, groups = [], thumbnails = [], description, credits } = (media ?? {}) as Media;
  const grouped = group ? [group, ...groups] : groups;
  const all = [...contents, ...grouped.flatMap((one) => one.contents ?? [])];
  const pictures = all.filter(
    ({ medium, type, url }) =>
      medium === 'image' ||
      type?.startsWith('image/') === true ||
      (medium === undefined && type === undefined && /\.(?:jpe?g|png|webp|gif)/i.test(url ?? '')),
  );
  const widest = [...pictures].sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
  return [
    ...widest.map((one) => ({
      url: one.url,
      caption: one.description?.value ?? one.title?.value ?? description?.value,
      credit: (one.credits ?? credits)?.[0]?.value,
    })),
    ...(enclosures ?? [])
      .filter(({ type }) => typeof type === 'string' && type.startsWith('image/'))
      .map(({ url }) => ({ url })),
    ...[...thumbnails, ...grouped.flatMap((one) => one.thumbnails ?? [])].map(({ url }) => ({ url })),
  ];
}
