const shape = /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/;

/** True for ids such as `agency:th-dsi`: a prefix, a colon, and a readable name of small letters, digits and hyphens. */
export function isWellFormedId(id: string): boolean {
  return shape.test(id);
}
