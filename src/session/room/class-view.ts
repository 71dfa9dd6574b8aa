import type { DecisionAgreement } from '../../core/exchange/panel-agreement.ts';
import type { ClassDimension } from '../../core/room/class-dimensions.ts';
import type { ClassReport } from '../../core/room/class-report.ts';
import type { DeskView, ObserverView, RemoteView, ScreenView, SeatView } from '../../core/room/views.ts';
import type { Mark } from '../../core/room/room-event.ts';
import type { Role } from '../../core/room/role.ts';
import type { Way } from '../../core/room/way.ts';
import type { SceneView } from '../views/scene-view.ts';
import type { EndingView, OptionView, TalkLine } from '../views/trainee-view.ts';

export type { Way };

// What a window of a class is shown: plain JSON for one role, the room's view and the scene's beside it. Nothing else
// crosses a wire or stands in a window.

/** The scene as far as the class has been taken through it: what everybody in the room sees and hears. */
export interface StageNow {
  readonly title: string;
  readonly part: string;
  readonly warning: string | undefined;
  readonly scene: SceneView;
  /** The line now read; undefined before the first. */
  readonly line: TalkLine | undefined;
  /** Something is left to tell before the next decision or the end: a line, or how it ended. */
  readonly more: boolean;
  /** Once it has been read to the end. */
  readonly ending: EndingView | undefined;
}

/** How others get in. Empty addresses: a room without a network, hands are counted. */
export interface JoinView {
  /** As it is typed: six digits. */
  readonly code: string;
  /**
   * Behind the code where a camera reads it: too long to be guessed, so that whoever brings it is let in whatever
   * others try. Empty where there is none.
   */
  readonly pass: string;
  /** Likeliest first, whole: `http://192.168.1.5:4173/k`. */
  readonly addresses: readonly string[];
}

/** How far those who play alone have come: no names. */
export interface AloneTally {
  readonly begun: number;
  readonly ended: number;
  /** Decisions taken, and how many seats stand there; in order of decisions. */
  readonly at: readonly { readonly turns: number; readonly seats: number }[];
}

export interface ScreenWindow {
  readonly role: 'screen';
  readonly way: Way;
  readonly room: ScreenView;
  readonly join: JoinView;
  readonly stage: StageNow | undefined;
  readonly alone: AloneTally | undefined;
}

/** What can be done next, in the order it is offered; the first is the one for the big button. */
export type Step = 'line' | 'ask' | 'vote' | 'close' | 'talk' | 'vote-again' | 'reveal' | 'take' | 'end';

/** A person as the desk sees them. */
export interface PersonNow {
  readonly id: string;
  readonly call: string;
  /** 0–5. */
  readonly anger: number;
  /** 0–4. */
  readonly trust: number;
  /** 0–3. */
  readonly heard: number;
  /** 0–2. */
  readonly face: number;
  readonly gone: boolean;
  /** What they think, where the file says. */
  readonly thinks: string | undefined;
}

/** What the lesson plan says of the decision in hand. */
export interface PlanNotes {
  readonly ask: string;
  readonly usual: string;
  readonly answer: string;
  readonly law: readonly string[];
  /** Minutes planned for it. */
  readonly minutes: number;
  /** The branch the plan takes; undefined where it does not say, or it is not on offer. */
  readonly follow: Mark | undefined;
}

export interface AloneSeat {
  readonly id: string;
  readonly name: string;
  readonly turns: number;
  readonly part: string;
  readonly ended: boolean;
  /** Milliseconds since 1970 by the keeper's clock, of their last choice. */
  readonly since: number;
}

export interface PanelOption {
  readonly mark: Mark;
  readonly text: string;
  /** How many gave each grade 0–3. */
  readonly ratings: readonly [number, number, number, number];
}

/** A veteran in the back row. */
export interface ObserverNow {
  readonly id: string;
  readonly name: string;
  readonly here: boolean;
  /** Options in hand they have rated. */
  readonly rated: number;
}

export interface PanelSoFar {
  /** Names of those who rated. */
  readonly raters: readonly string[];
  /** Agreement on the best and spread of the ratings, decision by decision. */
  readonly decisions: readonly DecisionAgreement[];
  /** The table that is read like one filled in on paper, as CSV. */
  readonly table: string;
}

export interface DeskWindow {
  readonly role: 'desk';
  readonly way: Way;
  readonly room: DeskView;
  readonly join: JoinView;
  readonly key: string;
  /** Pass of the big screen: lets one look, and do nothing. */
  readonly screen: string;
  readonly scenario: string;
  readonly stage: StageNow | undefined;
  /** The whole talk so far, for whoever asks what was said. */
  readonly talk: readonly TalkLine[];
  /** Decisions taken, for going back to one: what was said there. */
  readonly turns: readonly { readonly turn: number; readonly said: string; readonly part: string }[];
  readonly people: readonly PersonNow[];
  readonly plan: PlanNotes | undefined;
  /** 1-based place of this decision among those the plan votes on, and how many there are; undefined off the plan. */
  readonly planned: { readonly at: number; readonly of: number } | undefined;
  /** The branch the plan takes here without a vote, where it names one. */
  readonly passing?: Mark | undefined;
  readonly steps: readonly Step[];
  /** Options of the open decision as they will stand (A–F), before they are asked. */
  readonly ahead: readonly { readonly mark: Mark; readonly text: string; readonly grade: number }[];
  readonly alone: readonly AloneSeat[] | undefined;
  readonly observers: readonly ObserverNow[];
  readonly panel: readonly PanelOption[] | undefined;
  /** Once anybody has rated anything: what the veterans say, over all that was asked. */
  readonly ratings: PanelSoFar | undefined;
  /** Once the class has ended: what came of it. */
  readonly report: ClassReport | undefined;
  /** Beside it, how the class did by dimension. */
  readonly dimensions: readonly ClassDimension[] | undefined;
}

export interface RemoteWindow {
  readonly role: 'remote';
  readonly way: Way;
  readonly room: RemoteView;
  /** Key of the line now read: sent along with `line`. */
  readonly beat: string;
  readonly steps: readonly Step[];
}

/** A run played on one's own phone, by the hub: the words, and nothing of what they are worth. */
export interface SeatRun {
  readonly lines: readonly TalkLine[];
  /** Empty while lines are left to read, and at the end. Their ids are their places: a, b, … */
  readonly options: readonly OptionView[];
  readonly more: boolean;
  readonly turns: number;
  readonly ending: EndingView | undefined;
}

export interface SeatWindow {
  readonly role: 'seat';
  readonly way: Way;
  readonly room: SeatView;
  /** The last line said, so that who looks at the phone knows what is asked. */
  readonly said: string | undefined;
  readonly run: SeatRun | undefined;
  /** Once one's own run is over: the text of a file to take home, of the kind the app reads in. */
  readonly home: string | undefined;
}

export interface ObserverWindow {
  readonly role: 'observer';
  readonly way: Way;
  readonly room: ObserverView;
  readonly said: string | undefined;
  /** One's own ratings of the options in hand, 0–3. */
  readonly rated: Readonly<Partial<Record<Mark, number>>>;
}

export type ClassWindow = ScreenWindow | DeskWindow | RemoteWindow | SeatWindow | ObserverWindow;
export type WindowOf<R extends Role> = Extract<ClassWindow, { readonly role: R }>;
