export type PictureKind = 'decision' | 'beat' | 'ending';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Chance, 0–1, that a simulated trainee comes here. */
export interface VisitChance {
  readonly random: number;
  readonly expert: number;
}

export interface PictureNode {
  readonly id: string;
  readonly kind: PictureKind;
  /** Phase index, −1 for what interrupts. */
  readonly phase: number;
  /** First words of the node, or the ending's title. */
  readonly label: string;
  /** Options of a decision; the worth of an ending. */
  readonly count: number;
  readonly start: boolean;
  readonly visits: VisitChance | undefined;
  /** By option: of the times a trainee stands here, how often they say it. */
  readonly said: Readonly<Record<string, VisitChance>> | undefined;
}

/** One way from a node to another; several options that lead the same way share it. */
export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  /** Options and silence that take it; empty where the talk runs on by itself. */
  readonly said: readonly string[];
  /** Taken only under a condition, for every one of them. */
  readonly conditional: boolean;
}

/** A way that is not written in the file as `go`: it comes of how people feel. */
export interface PictureJump {
  readonly from: string;
  readonly to: string;
  readonly kind: 'outburst' | 'walkout' | 'resume';
}

export interface PictureGroup {
  readonly id: string;
  readonly title: string;
  readonly phase: number;
}

/** The statechart of a scenario as something to draw; positions are the layout's. */
export interface PictureShape {
  readonly groups: readonly PictureGroup[];
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly jumps: readonly PictureJump[];
}

export type Point = readonly [x: number, y: number];

/** The way of an edge, from border to border, and where its words stand. */
export interface Route {
  readonly points: readonly Point[];
  readonly label: Point;
}

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: Readonly<Record<string, Box>>;
  readonly groups: Readonly<Record<string, Box>>;
  /** By `from to`; edges between the talk and what interrupts it have no route. */
  readonly edges: Readonly<Record<string, Route>>;
}

export interface PictureData extends PictureShape {
  readonly layout: PictureLayout;
}

export const INTERRUPTS = 'interrupts';
