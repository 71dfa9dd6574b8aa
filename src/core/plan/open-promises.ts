/** As much of a led session as the day's plan knows. */
export interface PromiseSource {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly mentor: { readonly id: string; readonly name: string };
  readonly agreement: { readonly text: string; readonly due: string } | null;
  readonly agreementKept: { readonly kept: string } | null;
}

/** What was promised at the end of a led session and nobody has said yet what became of it. */
export interface OpenPromise {
  /** The session it was made in. */
  readonly session: string;
  readonly text: string;
  readonly mentor: string;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly due: string;
  readonly when: 'past' | 'today' | 'ahead';
}

const whenIs = (due: string, today: string): OpenPromise['when'] => {
  if (due === today) return 'today';
  return due < today ? 'past' : 'ahead';
};

/**
 * The promises still open, the day that comes first before the others. A later session of the same mentor takes the
 * promise before it up by itself, so of each mentor only the last one stands.
 *
 * @param sessions in which the person whose plan it is was the trainee
 * @param today calendar day where they are, `YYYY-MM-DD`
 */
export function openPromises(sessions: readonly PromiseSource[], today: string): OpenPromise[] {
  const last = new Map<string, PromiseSource>();
  for (const session of sessions) {
    const known = last.get(session.mentor.id);
    if (session.agreement && (!known || session.startedAt > known.startedAt))
      last.set(session.mentor.id, session);
  }
  return [...last.values()]
    .flatMap(({ id, mentor, agreement, agreementKept }) =>
      agreement && !agreementKept
        ? [
            {
              session: id,
              text: agreement.text,
              mentor: mentor.name,
              due: agreement.due,
              when: whenIs(agreement.due, today),
            },
          ]
        : [],
    )
    .sort((left, right) => (left.due < right.due ? -1 : 1));
}
