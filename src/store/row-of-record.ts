import type { Record as DriverRecord } from 'neo4j-driver';

/** The values of a record by position, without a name looked up. The statement vouches for what they are. */
export function rowOfRecord<Row extends readonly unknown[]>(record: DriverRecord): Row {
  const values: unknown[] = new Array(record.length);
  for (let column = 0; column < record.length; column += 1) values[column] = record.get(column);
  return values as readonly unknown[] as Row;
}
