import type { SessionItem } from '../../../../client/generated/seminar.ts';
import type { CsvTable } from '../../core/csv.ts';
import { tieKinds } from '../../core/ties.ts';
import type { ShownEvent } from './shown-event.ts';

/** Agenda items in the order of the report. */
export const inOrder = (sessions: readonly SessionItem[]): SessionItem[] =>
  [...sessions].sort((a, b) => a.order - b.order);

/** The agenda as a table: a row for each body of each item. */
export function agendaTable(event: ShownEvent): CsvTable {
  return {
    columns: ['order', 'phase', 'item', 'activity', 'tie', 'body', 'country', 'named', 'sentence'],
    rows: inOrder(event.sessions?.nodes ?? []).flatMap((session) =>
      session.ties.edges.map((tie) => [
        session.order,
        session.phase,
        session.name,
        session.activity,
        tieKinds.heading(tie.kind, tie.direction),
        tie.node.name,
        tie.node.country?.name,
        tie.node.unnamed ? 'no' : 'yes',
        tie.sentence,
      ]),
    ),
  };
}
