import type { AnyKind } from '../../../../client/any-kind.ts';
import type { SeminarEvent } from '../../../../client/generated/seminar.ts';

/** What is shown as an agenda: an event; of anything else that somebody asks for here, what every entity has. */
export type ShownEvent = AnyKind<SeminarEvent>;
