import { createRoot } from 'react-dom/client';
import { roomSocket } from '../adapters/room-socket/room-socket.ts';
import '../ui/base.css';
import type { Entering } from './door.tsx';
import { type Entrance, fragmentOf, readEntrance } from './entrance.ts';
import { newToken, rememberedSeat, rememberSeat } from './own-memory.ts';
import { Phone } from './phone.tsx';
import type { ClassRequest } from '../session/room/class-request.ts';
import type { ClassWindow } from '../session/room/class-view.ts';
import type { ClassLink } from './use-link.ts';

const found = readEntrance(window.location.hash);
const entrance = found?.entrance;

/** The code as it was typed, or with what the camera has read behind it. */
function codeFor(code: string): string {
  const scanned = entrance && entrance.as !== 'remote' && entrance.code === code ? entrance.pass : undefined;
  return scanned ? `${code}-${scanned}` : code;
}

/** Which class it is: the code, whatever one comes as. */
const placeOf = (one: Entrance): string => fragmentOf(one);

function followTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', follow);
  follow();
}

function connect({ as, code, name }: Entering): ClassLink {
  const place: Entrance = { as, code };
  const before = rememberedSeat(placeOf(place))?.token;
  const inAddress = found && placeOf(found.entrance) === placeOf(place) ? found.token : undefined;
  const token = before ?? inAddress ?? newToken();
  const kept = rememberSeat(placeOf(place), { token, name });
  // A browser that keeps nothing keeps its address.
  window.history.replaceState(null, '', fragmentOf(place, kept ? undefined : token));
  return roomSocket<ClassWindow, ClassRequest>({ role: as, code: codeFor(code), name, token });
}

/** A seat that was taken is taken again; a remote needs nothing but its key. */
function knownLink(): ClassLink | undefined {
  if (!found || !entrance) return undefined;
  if (entrance.as === 'remote')
    return roomSocket<ClassWindow, ClassRequest>({ role: 'remote', key: entrance.key, token: newToken() });
  const { token } = found;
  // The room knows the name that goes with a token.
  const seat = rememberedSeat(placeOf(entrance)) ?? (token ? { token, name: '' } : undefined);
  return (
    seat &&
    roomSocket<ClassWindow, ClassRequest>({ role: entrance.as, code: codeFor(entrance.code), ...seat })
  );
}

followTheme();
const root = document.getElementById('root');
if (root) {
  const name = entrance ? (rememberedSeat(placeOf(entrance))?.name ?? '') : '';
  createRoot(root).render(<Phone entrance={entrance} name={name} known={knownLink()} connect={connect} />);
}
