import type { Place } from '../../core/scenario/vocabulary.ts';
import { MEASURE } from '../../ui/place/space.ts';
import { standpointsOf } from '../../ui/place/spots.ts';

/** A head and a body of the right size at every spot, with the spot's name. */
export function SpotMarks({ place }: { readonly place: Place }) {
  return (
    <svg
      viewBox={`0 0 ${MEASURE.width} ${MEASURE.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
    >
      {[...standpointsOf(place)]
        .sort(([, one], [, other]) => one.scale - other.scale)
        .map(([spot, { x, floor, scale }]) => (
          <g key={spot} transform={`translate(${x} ${floor - 882 * scale}) scale(${scale})`}>
            <path
              d="M0 130C-60 150 -150 160 -140 250L-110 860H110L140 250C150 160 60 150 0 130Z"
              fill="#48618c"
              opacity="0.5"
            />
            <ellipse rx="80" ry="105" fill="#e6bd95" stroke="#2b2523" strokeWidth="5" />
            <text y="24" fontSize="64" textAnchor="middle" fontFamily="sans-serif">
              {spot}
            </text>
          </g>
        ))}
    </svg>
  );
}
