import { and } from 'xstate';
import { sessionSetup } from './session-setup.ts';
import { beginSession } from './first-steps.ts';

/**
 * What the screen is doing: lines one at a time, options, the reaction, a pause. The scenario is driven
 * by replaying the transcript; timers are here, and each is computed from thinking time kept in the
 * context, so that a pause stops it and history brings it back with what was left.
 */
export const sessionMachine = sessionSetup.createMachine({
  id: 'session',
  context: ({ input }) => beginSession(input),
  initial: 'entering',
  on: { prefer: { actions: 'prefer' } },
  states: {
    entering: {
      always: [
        { guard: 'over', target: 'running.ended' },
        { guard: 'begun', target: 'running' },
        { target: 'briefing' },
      ],
    },
    briefing: { on: { start: { target: 'running', actions: 'begin' } } },
    running: {
      initial: 'speaking',
      on: {
        pause: { target: 'paused', actions: ['note', 'stop', 'mark'] },
        cover: { target: 'covered', actions: ['note', 'stop'] },
        note: { actions: 'note' },
        rewind: { guard: 'mayRewind', target: 'rewinding', actions: 'aim' },
      },
      states: {
        speaking: {
          always: { guard: 'readOn', target: 'opening' },
          on: {
            next: [{ guard: 'allShown', target: 'opening', actions: 'tick' }, { actions: 'reveal' }],
            skip: [{ guard: 'allShown', target: 'opening', actions: 'tick' }, { actions: 'revealAll' }],
          },
        },
        opening: {
          always: [
            { guard: 'atEnd', target: 'ended' },
            { guard: 'draftsFirst', target: 'drafting' },
            { target: 'deciding', actions: 'openDecision' },
          ],
        },
        drafting: {
          on: {
            draft: { target: 'deciding', actions: ['saveDraft', 'openDecision'] },
            'skip-draft': { target: 'deciding', actions: ['tick', 'openDecision'] },
            hint: { guard: 'mayHint', actions: 'mark' },
          },
        },
        deciding: {
          initial: 'unhurried',
          on: {
            choose: [
              {
                guard: and(['isOffered', 'asksConfidence']),
                target: 'asking',
                actions: ['note', 'keepChoice'],
              },
              { guard: 'isOffered', target: 'reacting', actions: 'choose' },
            ],
            'write-draft': { guard: 'mayDraft', target: 'drafting' },
            'none-fit': { guard: 'mayNoneFit', actions: 'mark' },
            'some-fit': { guard: 'maySomeFit', actions: 'mark' },
            hint: { guard: 'mayHint', actions: 'mark' },
          },
          states: {
            unhurried: { always: { guard: 'timed', target: 'fresh' } },
            fresh: { after: { untilHalf: { target: 'waning', actions: 'reachHalf' } } },
            waning: { after: { untilLast: { target: 'pressing', actions: 'reachLast' } } },
            pressing: {
              after: { untilSilence: { target: '#session.running.reacting', actions: 'beSilent' } },
            },
          },
        },
        asking: { on: { confidence: { target: 'reacting', actions: 'rate' } } },
        reacting: {
          always: [
            { guard: 'inPassage', target: 'speaking' },
            { guard: 'readOn', target: 'opening' },
          ],
          on: {
            next: [{ guard: 'allShown', target: 'opening', actions: 'tick' }, { actions: 'reveal' }],
            skip: [{ guard: 'allShown', target: 'opening', actions: 'tick' }, { actions: 'revealAll' }],
          },
        },
        ended: { on: { pause: {}, cover: {} } },
        history: { type: 'history', history: 'deep' },
      },
    },
    paused: { on: { continue: { target: 'running.history', actions: ['goOn', 'mark'] } } },
    covered: { on: { uncover: { target: 'running.history', actions: 'goOn' } } },
    rewinding: {
      on: {
        confirm: { target: 'running', actions: 'rewind' },
        cancel: { target: 'running.history' },
      },
    },
  },
});
