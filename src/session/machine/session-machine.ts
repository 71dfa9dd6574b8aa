import { listening, telling } from './listening.ts';
import { sessionSetup } from './session-setup.ts';
import { beginSession } from './first-steps.ts';

/**
 * What the screen is doing: lines one after the other, options, the reaction, how it ended, a pause. The scenario is driven
 * by replaying the transcript; timers are here, and each is computed from thinking time kept in the
 * context, so that a pause stops it and history brings it back with what was left.
 */
export const sessionMachine = sessionSetup.createMachine({
  id: 'session',
  context: ({ input }) => beginSession(input),
  initial: 'entering',
  on: {
    prefer: { actions: 'prefer' },
    hold: { actions: 'hold' },
    release: { actions: 'release' },
  },
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
        speaking: { ...listening, always: { guard: 'readOn', target: 'opening' } },
        opening: {
          always: [
            { guard: 'atEnd', target: 'ending', actions: 'beginToTell' },
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
            choose: { guard: 'isOffered', target: 'reacting', actions: 'choose' },
            'write-draft': { guard: 'mayDraft', target: 'drafting' },
            'none-fit': { guard: 'mayNoneFit', actions: 'mark' },
            'some-fit': { guard: 'maySomeFit', actions: 'mark' },
            hint: { guard: 'mayHint', actions: 'mark' },
          },
          states: {
            unhurried: {
              always: [
                { guard: 'leads', target: 'hearing' },
                { guard: 'timed', target: 'fresh' },
              ],
            },
            hearing: {
              after: {
                untilPatience: [
                  { guard: 'quiet', target: 'fresh', actions: 'reachLead' },
                  { target: 'hearingOut' },
                ],
              },
            },
            hearingOut: { always: { guard: 'quiet', target: 'fresh', actions: 'hearOut' } },
            fresh: { after: { untilHalf: { target: 'waning', actions: 'reachHalf' } } },
            waning: { after: { untilLast: { target: 'pressing', actions: 'reachLast' } } },
            pressing: {
              after: { untilSilence: { target: '#session.running.reacting', actions: 'beSilent' } },
            },
          },
        },
        reacting: {
          ...listening,
          always: [
            { guard: 'inPassage', target: 'speaking' },
            { guard: 'readOn', target: 'opening' },
          ],
        },
        ending: telling,
        ended: { on: { pause: {}, cover: {} } },
        history: { type: 'history', history: 'deep' },
      },
    },
    paused: { on: { continue: { target: 'running.history', actions: ['goOn', 'mark'] } } },
    covered: { on: { uncover: { target: 'running.history', actions: 'goOn' } } },
    rewinding: {
      on: {
        confirm: { target: 'running', actions: 'rewind' },
        cancel: { target: 'running.history', actions: 'goOn' },
      },
    },
  },
});
