/** What every view is given: where it stands and its parameters. */
export interface ViewProps {
  readonly path: string;
  readonly params: URLSearchParams;
}
