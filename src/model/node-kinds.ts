import type { NodeKind } from './node-kind.ts';
import { absence } from './nodes/absence.ts';
import { agency } from './nodes/agency.ts';
import { company } from './nodes/company.ts';
import { contact } from './nodes/contact.ts';
import { country } from './nodes/country.ts';
import { event } from './nodes/event.ts';
import { facility } from './nodes/facility.ts';
import { igo } from './nodes/igo.ts';
import { legalInstrument } from './nodes/legal-instrument.ts';
import { ngo } from './nodes/ngo.ts';
import { process } from './nodes/process.ts';
import { program } from './nodes/program.ts';
import { service } from './nodes/service.ts';
import { session } from './nodes/session.ts';
import { source } from './nodes/source.ts';
import { topic } from './nodes/topic.ts';

/** Every node kind, in the order in which screens and documents list them. */
export const nodeKinds = [
  country,
  agency,
  ngo,
  igo,
  company,
  facility,
  service,
  program,
  process,
  legalInstrument,
  event,
  session,
  contact,
  topic,
  absence,
  source,
] as const satisfies readonly NodeKind[];

/** The name of a kind: label, GraphQL type. */
export type NodeKindName = (typeof nodeKinds)[number]['name'];
