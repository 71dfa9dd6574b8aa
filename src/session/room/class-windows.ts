import type { Role } from '../../core/room/role.ts';
import { questionNow, type RoomState } from '../../core/room/room-model.ts';
import { viewFor } from '../../core/room/view-for.ts';
import type { ClassWindow, JoinView } from './class-view.ts';
import type { Playing } from './playing.ts';
import { seeAloneTally, seeSeatRun } from './see-alone.ts';
import { seeDesk, seeSteps } from './see-desk.ts';
import { saidView, stageView } from './see-stage.ts';
import { takeHome } from './take-home.ts';

/** How one gets in: what the screen shows everybody, and what only the desk is told. */
export interface Doors {
  readonly join: JoinView;
  readonly key: string;
  readonly screen: string;
}

/**
 * What a window of a class is shown, by role: the room's view and the scene's beside it. What a role may see is decided
 * here, in `core/room/view-for` and nowhere else.
 *
 * @param doors how one gets in, as it is at the moment
 */
export function classWindows(
  playing: Playing,
  doors: () => Doors,
): (state: RoomState, role: Role, member: string) => ClassWindow {
  const [stageNow, saidNow] = [stageView(playing), saidView(playing)];
  return (state, role, member) => {
    const { way } = state;
    switch (role) {
      case 'desk':
        return { ...seeDesk(playing, state, member, stageNow(state)), ...doors() };
      case 'remote': {
        const beat = stageNow(state)?.line?.key ?? '';
        return { role, way, room: viewFor(state, role, member), beat, steps: seeSteps(playing, state) };
      }
      case 'screen': {
        const { join } = doors();
        const alone = seeAloneTally(playing, state);
        return { role, way, room: viewFor(state, role, member), join, stage: stageNow(state), alone };
      }
      case 'seat': {
        const run = seeSeatRun(playing, state, member);
        const home = takeHome(playing, state, member);
        return { role, way, room: viewFor(state, role, member), said: saidNow(state), run, home };
      }
      case 'observer': {
        const rated = questionNow(state)?.ratings.get(member) ?? {};
        return { role, way, room: viewFor(state, role, member), said: saidNow(state), rated };
      }
    }
  };
}
