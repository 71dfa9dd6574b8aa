/** A line as it was spoken, for those who read a talk afterwards. */
export interface SpokenLineView {
  /** The narrator, the officer, or a person. */
  readonly by: 'scene' | 'officer' | 'person';
  /** How whoever speaks is called. */
  readonly call: string;
  readonly text: string;
}
