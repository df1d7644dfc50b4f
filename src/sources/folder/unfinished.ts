/** Files that are still being written, and those that editors keep beside the one that is edited. */
const UNFINISHED = /\.(?:part|partial|tmp|temp|crdownload|download|swp|lock)$|~$/i;

/** Whether a file's name says that it is not complete yet. */
export function isUnfinished(name: string): boolean {
  return UNFINISHED.test(name);
}
