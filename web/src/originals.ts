/** What lists leave out: copies of an agency’s story say the same again. */
export const ORIGINALS = { copies: false };
