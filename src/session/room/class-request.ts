export type { ClassRequest } from '../../core/room/class-request.ts';
