/** Files that others keep the address of: data, feeds, calendars, pictures of records. */
const lasting = /^(?:donnees\/v\d+|flux|cartes)\/|\.(?:csv|ics)$|^rss\.xml$/;

/** The addresses of a built site that must not die, sorted: its pages, data files, feeds, calendars and pictures. */
export function toLastingAddresses(files: readonly string[]): string[] {
  const paths = files.map((file) => file.replaceAll("\\", "/"));
  const isPage = (path: string): boolean => path.endsWith(".html");
  const pages = paths
    .filter((path) => /(?:^|\/)index\.html$/.test(path))
    .map((path) => path.replace(/index\.html$/, ""));
  return [...pages, ...paths.filter((path) => !isPage(path) && lasting.test(path))].map((path) => `/${path}`).sort();
}
