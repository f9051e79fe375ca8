/** Parameters of a view: a list becomes a comma-separated value, nothing becomes no parameter. */
export type Params = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** The address of a view, with its parameters in a steady order and ids left readable (`agency:jp-npa`). */
export function address(path: string, params: Params = {}): string {
  const search = Object.entries(params)
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value] as const)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${readable(encodeURIComponent(String(value)))}`)
    .join('&');
  return `${path}${search ? `?${search}` : ''}`;
}

function readable(encoded: string): string {
  return encoded.replace(/%3A/g, ':').replace(/%2C/g, ',');
}

/** The page of an entity. */
export function entityAddress(id: string): string {
  return `/entity/${readable(encodeURIComponent(id))}`;
}

/** A comma-separated parameter as a list; words of the API are taken as they stand, since the server refuses what is none. */
export function listOf<Word extends string = string>(params: URLSearchParams, name: string): Word[] {
  return (params.get(name) ?? '').split(',').filter((item) => item !== '') as Word[];
}

/** The address with some of its parameters changed: null removes one. */
export function withParams(path: string, params: URLSearchParams, changes: Params): string {
  const next: Record<string, string | readonly string[] | number | null | undefined> = Object.fromEntries(params);
  for (const [name, value] of Object.entries(changes)) next[name] = value;
  return address(path, next);
}
