import { BaseEdge, type EdgeProps } from '@xyflow/react';
import type { RoutedEdge } from './flow-data.ts';
import { routePath } from './route-path.ts';

/** An edge along the way the layout found for it, round what stands between. */
export function RoutedWay({ data, label, markerEnd }: EdgeProps<RoutedEdge>) {
  if (!data) return null;
  const { points, label: at } = data.route;
  return (
    <BaseEdge
      path={routePath(points)}
      labelX={at[0]}
      labelY={at[1]}
      {...(label !== undefined && { label })}
      {...(markerEnd !== undefined && { markerEnd })}
    />
  );
}
