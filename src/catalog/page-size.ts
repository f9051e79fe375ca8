/** How many items a list gives when `first` is not said, and the most that may be asked for. */
export const defaultPageSize = 50;
export const largestPageSize = 500;
