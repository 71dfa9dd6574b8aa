/** Somebody of the scenario as they are introduced, drawn and heard. */
export interface CastView {
  readonly id: string;
  /** What others call them. */
  readonly call: string;
  readonly age: number;
  readonly about: string;
  /** How they are drawn; undefined where the author leaves it open. */
  readonly look: Readonly<Record<string, string>> | undefined;
  /** A voice of the author's choosing. */
  readonly voice: { readonly pitch: number; readonly rate: number } | undefined;
}
