import { type RefObject, useEffect, useRef, useState } from 'react';
import { useDark } from '../../core/theme.ts';
import { text } from '../../strings/text.ts';
import { Stage } from './stage.ts';
import type { Layout } from './use-layout.ts';
import type { VisibleNetwork } from './visible-network.ts';

const words = text.network;

interface Props {
  readonly visible: VisibleNetwork;
  readonly layout: Layout;
  readonly focus: string | null;
  readonly onFocus: (id: string | null) => void;
  readonly stageRef: RefObject<Stage | null>;
}

/** The canvas and its buttons. Without WebGL it says so; the table below holds the same. */
export default function NetworkStage({ visible, layout, focus, onFocus, stageRef }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const [broken, setBroken] = useState(false);
  const dark = useDark();
  const pick = useRef(onFocus);
  pick.current = onFocus;

  useEffect(() => {
    if (!container.current) return;
    try {
      stageRef.current = new Stage(container.current, (id) => pick.current(id));
    } catch {
      setBroken(true);
    }
    return () => {
      stageRef.current?.kill();
      stageRef.current = null;
    };
  }, [stageRef]);

  useEffect(() => {
    if (layout.positions) stageRef.current?.show(visible, layout.positions, dark);
  }, [visible, layout.positions, dark, stageRef]);

  useEffect(() => {
    const stage = stageRef.current;
    if (!stage || !layout.positions) return;
    stage.focus(focus);
    if (focus && layout.done >= 1) stage.lookAt(focus);
  }, [focus, layout.done, layout.positions, stageRef]);

  if (broken) return <p className="note note-warn">{words.noWebgl}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with its buttons is a group, not a form's
    <div className="network-stage" role="group" aria-label={words.drawing} data-done={layout.done >= 1}>
      <div className="network-canvas" ref={container} />
      <p className="network-status" role="status">
        {layout.done < 1 ? words.layingOut : ''}
      </p>
      <div className="network-buttons">
        <button type="button" className="button" aria-label={words.zoomIn} onClick={() => stageRef.current?.zoom(0.6)}>
          +
        </button>
        <button type="button" className="button" aria-label={words.zoomOut} onClick={() => stageRef.current?.zoom(1.6)}>
          −
        </button>
        <button type="button" className="button" onClick={() => stageRef.current?.whole()}>
          {words.wholeView}
        </button>
      </div>
    </div>
  );
}
