type Rewrite = (path: readonly string[]) => string | null;

/** Pages that show a file, by the hosts that have them, and where the file itself is. */
const hosts: Readonly<Record<string, Rewrite>> = {
  'github.com': ([owner, repository, shown, ...rest]) =>
    (shown === 'blob' || shown === 'raw') && rest.length >= 2
      ? `https://raw.githubusercontent.com/${[owner, repository, ...rest].join('/')}`
      : null,
  // The first of its files: "#file-strike-json" does not tell the name of another.
  'gist.github.com': ([owner, id, ...rest]) =>
    owner && id && (rest.length === 0 || rest[0] === 'raw')
      ? `https://gist.githubusercontent.com/${[owner, id, 'raw', ...rest.slice(1)].join('/')}`
      : null,
  'bitbucket.org': ([owner, repository, shown, ...rest]) =>
    shown === 'src' && rest.length >= 2 ? `/${[owner, repository, 'raw', ...rest].join('/')}` : null,
  'huggingface.co': (path) => {
    const at = path.indexOf('blob');
    return at >= 2 && path.length > at + 2 ? `/${path.with(at, 'resolve').join('/')}` : null;
  },
};

/** Gitea and Forgejo, as on codeberg.org, and GitLab stand on many hosts: they are known by their paths. */
const anywhere: Rewrite = (path) => {
  const dash = path.indexOf('-');
  if (dash >= 2 && path[dash + 1] === 'blob' && path.length > dash + 3)
    return `/${path.with(dash + 1, 'raw').join('/')}`;
  const [owner, repository, shown, by, ...rest] = path;
  const isGitea = shown === 'src' && ['branch', 'tag', 'commit'].includes(by ?? '') && rest.length >= 2;
  return isGitea ? `/${[owner, repository, 'raw', by, ...rest].join('/')}` : null;
};

/** The file itself, where an address is that of a page that shows it; else the same address. */
export function rawAddress(url: URL): URL {
  const path = url.pathname.split('/').slice(1);
  const raw = (Object.hasOwn(hosts, url.hostname) ? hosts[url.hostname] : anywhere)?.(path);
  if (raw == null) return url;
  const file = new URL(raw, url);
  // What said how to show the file says nothing of the file; what is no name of a file may be the id that is expected.
  if (!/^#(?:L\d|file-)/.test(url.hash)) file.hash = url.hash;
  return file;
}
