/** Where a page that stays shut leads: `href`s, made by the app. */
export interface GateLinks {
  readonly home: string;
  readonly corner: string;
  readonly play: (scenario: string) => string;
  readonly resume: (scenario: string, run: string) => string;
}
