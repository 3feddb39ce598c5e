/** Which application answers for which part of the addresses. */
const applications: Readonly<Record<string, string>> = {
  api: 'chat-api',
  mcp: 'chat-api',
  audit: 'audit-service',
};

export type Destination =
  | { readonly kind: 'application'; readonly id: string; readonly path: string }
  | { readonly kind: 'windows' }
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'invalid' };

/**
 * Where a request is to go.
 *
 * The path becomes a part of an address of the sidecar, which does more than hand requests on: nothing may lead out of it.
 */
export function destinationOf(url: string): Destination {
  if (!url.startsWith('/') || !URL.canParse(`http://here${url}`)) {
    return { kind: 'invalid' };
  }
  const { pathname, search } = new URL(`http://here${url}`);
  if (leadsElsewhere(pathname)) {
    return { kind: 'invalid' };
  }
  const first = pathname.split('/')[1] ?? '';
  if (pathname === '/ws') {
    return { kind: 'windows' };
  }
  const id = Object.hasOwn(applications, first) ? applications[first] : undefined;
  return id === undefined
    ? { kind: 'page', path: pathname }
    : { kind: 'application', id, path: pathname + search };
}

function leadsElsewhere(pathname: string): boolean {
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.includes('//') || /%2f|%5c/i.test(pathname) || /[\\?#]|(^|\/)\.{1,2}(\/|$)/.test(decoded);
  } catch {
    return true;
  }
}
