import { lazy, Suspense, useDeferredValue, useMemo, useRef } from 'react';
import { networkDocument } from '../../../../client/generated/network.ts';
import { Answer, Loading } from '../../components/answer.tsx';
import { CompletenessNote } from '../../components/completeness-note.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { ShownOf } from '../../components/shown-of.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { View } from '../../components/view.tsx';
import { type Params, withParams } from '../../core/address.ts';
import { graphGexf } from '../../core/graph-gexf.ts';
import { go } from '../../core/router.ts';
import { tieKinds } from '../../core/ties.ts';
import { useQuery } from '../../core/use-query.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';
import { NetworkFind } from './network-find.tsx';
import { NetworkFocus } from './network-focus.tsx';
import { NetworkLegend } from './network-legend.tsx';
import { readNetworkState } from './network-state.ts';
import { NetworkTable, networkTable } from './network-table.tsx';
import { NetworkTies } from './network-ties.tsx';
import type { Stage } from './stage.ts';
import { useLayout } from './use-layout.ts';
import { visibleNetwork } from './visible-network.ts';

const NetworkStage = lazy(() => import('./network-stage.tsx'));
const words = text.network;
const limit = 10_000;

/** The whole graph, drawn. */
export default function NetworkView({ path, params }: ViewProps) {
  const answer = useQuery(networkDocument, { limit });
  const view = answer.data?.network ?? null;
  const layout = useLayout(view);
  const stage = useRef<Stage | null>(null);
  const state = useDeferredValue(useMemo(() => readNetworkState(params), [params]));
  const { focus, ...filters } = state;
  const key = JSON.stringify(filters);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the filters; a focus inside the drawing changes nothing drawn
  const visible = useMemo(
    () => (view ? visibleNetwork(view, state, tieKinds.enduring) : { nodes: [], links: [] }),
    [view, key],
  );
  const change = (changes: Params) => go(withParams(path, params, changes), { replace: true, keepScroll: true });
  const onFocus = (id: string | null) => {
    if (id !== focus) change({ focus: id });
  };
  return (
    <View
      title={text.views.network}
      lede={words.lede}
      tools={
        <Toolbar
          exports={{
            name: 'network',
            csv: () => networkTable(visible),
            svg: () => stage.current?.toSvg() ?? null,
            gexf: () => graphGexf(visible, words.lede, (id) => layout.positions?.get(id)),
          }}
        />
      }
    >
      <Answer query={answer}>
        {({ network }) => (
          <>
            <div className="counts">
              <ShownOf shown={visible.nodes.length} of={network.totalNodes} what={words.nodes} />
              <ShownOf shown={visible.links.length} of={network.totalLinks} what={words.links} />
              <CompletenessNote completeness={network.completeness} />
            </div>
            {visible.nodes.length === 0 ? (
              <EmptyNote title={words.none}>
                <button type="button" className="button" onClick={() => go(path)}>
                  {words.reset}
                </button>
              </EmptyNote>
            ) : null}
            <div className="network">
              <div>
                <Suspense fallback={<Loading />}>
                  <NetworkStage visible={visible} layout={layout} focus={focus} onFocus={onFocus} stageRef={stage} />
                </Suspense>
              </div>
              <div className="network-side">
                <NetworkFind nodes={visible.nodes} onFocus={onFocus} />
                <NetworkFocus focus={focus} visible={visible} onClear={() => onFocus(null)} />
                <NetworkLegend view={network} state={state} onChange={change} />
                <NetworkTies view={network} state={state} onChange={change} />
              </div>
            </div>
            <NetworkTable visible={visible} onFocus={onFocus} />
          </>
        )}
      </Answer>
    </View>
  );
}
