import { useState } from 'react';
import { settings } from '../settings';

/** The picture of an article, where this service lets it be loaded from its publisher. */
export function Picture({
  url,
  caption,
  credit = null,
  small = false,
}: {
  url: string;
  caption: string | null;
  credit?: string | null;
  small?: boolean;
}) {
  const [broken, setBroken] = useState(false);
  const words = [caption, credit].filter((part) => part !== null).join(' – ');
  if (settings.pictures && !broken) {
    const image = (
      <img
        src={url}
        alt={caption ?? ''}
        loading="lazy"
        referrerPolicy="no-referrer"
        onError={() => {
          setBroken(true);
        }}
      />
    );
    return small ? (
      <div className="thumb">{image}</div>
    ) : (
      <figure>
        {image}
        {words && <figcaption>{words}</figcaption>}
      </figure>
    );
  }
  if (small) return null;
  return (
    <p className="pictureLink">
      <a href={url} rel="noreferrer" target="_blank">
        Picture at {new URL(url).host}
      </a>
      {words && <>: {words}</>}
    </p>
  );
}
