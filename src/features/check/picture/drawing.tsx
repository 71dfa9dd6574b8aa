import '@xyflow/react/dist/base.css';
import { type NodeChange, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { type FocusEvent, useEffect, useMemo, useRef } from 'react';
import type { Program } from '../../../core/program/program.ts';
import { type FlowNode, type FlowOptions, flowEdges, flowNodes } from './flow-data.ts';
import { GroupBox, PlaceBox } from './place-node.tsx';
import { RoutedWay } from './routed-edge.tsx';
import styles from './picture.module.css';
import type { PictureData } from './picture-data.ts';
import { ViewButtons } from './view-buttons.tsx';

const NODE_TYPES = { place: PlaceBox, 'group-box': GroupBox };
const EDGE_TYPES = { routed: RoutedWay };
const WORDS = {
  'node.a11yDescription.default': '按回车看这个节点',
  'node.a11yDescription.keyboardDisabled': '按回车看这个节点',
};

interface DrawingProps extends FlowOptions {
  readonly picture: PictureData;
  readonly program: Program;
  readonly onSelect: (node: string | undefined) => void;
}

/** Zoom at which the words in the picture are as large as small words on the page. */
const readable = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
const stillness = (): number => (document.documentElement.dataset.motion === 'off' ? 0 : 300);

function Canvas({ picture, program, heat, selected, findings, onSelect }: DrawingProps) {
  const flow = useReactFlow();
  const frame = useRef<HTMLDivElement>(null);
  const nodes = useMemo(
    () => flowNodes(picture, { heat, selected, findings }),
    [picture, heat, selected, findings],
  );
  const edges = useMemo(() => flowEdges(picture, program, selected), [picture, program, selected]);

  const center = (id: string, zoom: number, duration: number) => {
    const box = picture.layout.nodes[id];
    if (box) void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom, duration });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection moves the view
  useEffect(() => {
    if (selected !== undefined) center(selected, Math.max(flow.getZoom(), readable()), stillness());
  }, [selected]);

  const toStart = () => {
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
    const start = picture.layout.nodes[program.nodes[program.start]?.id ?? ''];
    if (!start) return;
    const zoom = readable() * Math.min(1, Math.max(0.75, clientWidth / picture.layout.width));
    void flow.setViewport({
      zoom,
      x: clientWidth / 2 - (start.x + start.width / 2) * zoom,
      y: Math.min(60, clientHeight / 6) - start.y * zoom,
    });
  };

  /** By keyboard the node comes to the middle, and the picture into the window: the library looks at neither edge. */
  const follow = ({ target }: FocusEvent<HTMLElement>) => {
    const { id } = target.dataset;
    if (id === undefined || !target.matches(':focus-visible')) return;
    center(id, flow.getZoom(), stillness());
    requestAnimationFrame(() => frame.current?.scrollIntoView({ block: 'nearest' }));
  };

  /** Selection by pointer and by Enter arrives as a change; nothing else about a node can change. */
  const select = (changes: readonly NodeChange<FlowNode>[]) => {
    for (const change of changes) {
      if (change.type !== 'select') continue;
      if (change.selected) return onSelect(change.id);
      if (change.id === selected) onSelect(undefined);
    }
  };

  return (
    <>
      <ViewButtons onStart={toStart} />
      <div ref={frame} className={styles.canvas}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          onNodesChange={select}
          onFocus={follow}
          autoPanOnNodeFocus={false}
          onInit={() => (selected === undefined ? toStart() : center(selected, readable(), 0))}
          ariaLabelConfig={WORDS}
          nodesDraggable={false}
          nodesConnectable={false}
          edgesFocusable={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          // The page scrolls over the picture; Ctrl and the wheel, a pinch or the buttons zoom.
          zoomOnScroll={false}
          preventScrolling={false}
          zoomOnDoubleClick={false}
          zoomActivationKeyCode={['Control', 'Meta']}
          minZoom={0.1}
          maxZoom={2}
          proOptions={{ hideAttribution: true }}
        />
      </div>
    </>
  );
}

/** The statechart as a picture one can pan, zoom and walk by keyboard. */
export function Drawing(props: DrawingProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}
