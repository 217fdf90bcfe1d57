import { type DurationMs, durationMs } from "../transcript/time";

/** Live chat is answered in seconds, messaging (also e-mail) in hours. */
export type PaceChannel = "live" | "messaging";

/** How long each thing may take, in milliseconds. */
export interface Targets {
  /** A customer who waits to be accepted. */
  readonly accept: DurationMs;
  readonly firstResponse: DurationMs;
  readonly reply: DurationMs;
  /** A word on where things stand, while the answer is not there yet. */
  readonly update: DurationMs;
  /** How long a customer may be silent before a gentle check-in is offered. */
  readonly checkIn: DurationMs;
  /** How long the agent may search alone before a specialist is offered. */
  readonly search: DurationMs;
  /** How long a specialist who was asked may take. */
  readonly specialist: DurationMs;
}

const seconds = (count: number) => durationMs(count * 1000);
const hours = (count: number) => seconds(count * 3600);

/** What every workspace starts with. */
export const FIRST_TARGETS: Readonly<Record<PaceChannel, Targets>> = {
  live: {
    accept: seconds(30),
    firstResponse: seconds(45),
    reply: seconds(75),
    update: seconds(90),
    checkIn: seconds(240),
    search: seconds(90),
    specialist: seconds(120),
  },
  messaging: {
    accept: hours(1),
    firstResponse: hours(2),
    reply: hours(4),
    update: hours(8),
    checkIn: hours(24),
    search: hours(4),
    specialist: hours(4),
  },
};

/** The least and most a person may set, in seconds: live targets stay below the silence alarm. */
export const TARGET_LIMITS: Readonly<Record<PaceChannel, Readonly<Record<keyof Targets, readonly [number, number]>>>> =
  {
    live: {
      accept: [5, 300],
      firstResponse: [10, 105],
      reply: [60, 90],
      update: [60, 105],
      checkIn: [60, 1800],
      search: [30, 900],
      specialist: [30, 1800],
    },
    messaging: {
      accept: [60, 86_400],
      firstResponse: [60, 172_800],
      reply: [60, 172_800],
      update: [60, 604_800],
      checkIn: [600, 1_209_600],
      search: [60, 604_800],
      specialist: [60, 604_800],
    },
  };
