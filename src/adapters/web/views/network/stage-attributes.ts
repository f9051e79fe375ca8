/** What Sigma draws of a node. */
export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
}

/** What Sigma draws of a tie. */
export interface EdgeAttributes {
  size: number;
  color: string;
}
