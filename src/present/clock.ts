import type { Clock } from '../model/presenting';

/** A clock that has not been started. */
export const stoppedClock: Clock = { startedAt: null, pausedAt: null, paused: 0 };

/** The clock started at `now` (ms since 1970); one that runs already is left as it is. */
export function startClock(clock: Clock, now: number): Clock {
  return clock.startedAt === null ? { startedAt: now, pausedAt: null, paused: 0 } : clock;
}

/** The clock standing still from `now` on, or running on when it stood. Starts one that was not started. */
export function togglePause(clock: Clock, now: number): Clock {
  if (clock.startedAt === null) return startClock(clock, now);
  if (clock.pausedAt === null) return { ...clock, pausedAt: now };
  return { ...clock, pausedAt: null, paused: clock.paused + Math.max(0, now - clock.pausedAt) };
}

/** Milliseconds of lecture up to `now`, pauses left out; never negative. */
export function elapsed(clock: Clock, now: number): number {
  if (clock.startedAt === null) return 0;
  return Math.max(0, (clock.pausedAt ?? now) - clock.startedAt - clock.paused);
}

/** True while it counts. */
export function isRunning(clock: Clock): boolean {
  return clock.startedAt !== null && clock.pausedAt === null;
}

/** Seconds as `m:ss`, from an hour on `h:mm:ss`; a minus before negative ones. */
export function clockText(seconds: number): string {
  const whole = Math.abs(Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const text = hours > 0 ? `${hours}:${two(minutes)}` : `${minutes}`;
  return `${seconds < 0 && whole > 0 ? '−' : ''}${text}:${two(whole % 60)}`;
}

/** Time of day as `HH:MM` of the local zone. */
export function timeOfDay(now: number): string {
  const date = new Date(now);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}
