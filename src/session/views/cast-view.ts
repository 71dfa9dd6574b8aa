import type { CastMember } from '../../core/scenario/schema.ts';

/** A voice as its author writes it: in words, or measured. */
export type VoiceView = NonNullable<CastMember['voice']>;

/** Somebody of the scenario as they are introduced and drawn. */
export interface CastView {
  readonly id: string;
  /** What others call them. */
  readonly call: string;
  /** How old they look. */
  readonly age: number;
  /** One line about them: how old somebody is, and what one sees; of a group no age. */
  readonly about: string;
  /** How they are drawn; undefined where the author leaves it open. */
  readonly look: Readonly<Record<string, string>> | undefined;
}

/** By person of the cast, what a voice is made of; `voice` where the author chose one. */
export type VoicesView = Readonly<
  Record<string, { readonly age: number; readonly voice: VoiceView | undefined }>
>;
