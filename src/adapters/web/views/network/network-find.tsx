import { useState } from 'react';
import type { GraphNode } from '../../../../client/generated/fragments.ts';
import { folded } from '../../../../client/writing/text-filter.ts';
import { Combobox } from '../../components/combobox.tsx';
import { KindMark } from '../../components/kind-mark.tsx';
import { text } from '../../strings/text.ts';

const words = text.network;
const most = 8;

/** Entities in the drawing that are called what is typed: those that begin with it first, then by importance. */
export function findNodes(nodes: readonly GraphNode[], typed: string): GraphNode[] {
  const asked = folded(typed);
  if (asked === '') return [];
  const hits = nodes.filter((node) => folded(`${node.name} ${node.nameLocal ?? ''} ${node.id}`).includes(asked));
  const begins = (node: GraphNode) => Number(folded(node.name).startsWith(asked));
  return hits.sort((a, b) => begins(b) - begins(a) || b.importance - a.importance).slice(0, most);
}

/** Search inside the drawing: also the way to focus an entity without a pointer. */
export function NetworkFind({ nodes, onFocus }: { nodes: readonly GraphNode[]; onFocus: (id: string) => void }) {
  const [typed, setTyped] = useState('');
  const found = findNodes(nodes, typed);
  const note = typed.trim() === '' ? undefined : words.findNone;
  return (
    <Combobox
      label={words.find}
      value={typed}
      onType={setTyped}
      {...(note ? { note } : {})}
      status={found.length > 0 ? text.search.found(found.length) : (note ?? '')}
      options={found.map((node) => ({
        key: node.id,
        label: (
          <>
            <KindMark kind={node.kind} />
            {node.name}
          </>
        ),
        choose: () => {
          setTyped('');
          onFocus(node.id);
        },
      }))}
    />
  );
}
