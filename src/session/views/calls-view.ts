/** How everybody who speaks in a scenario is called, by id. */
export type CallsView = Readonly<Record<string, string>>;
