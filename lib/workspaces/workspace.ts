import type { WorkspaceId } from "../macros/macro";
import type { OperatingHours } from "../pace/operating-hours";
import type { PaceChannel, Targets } from "../pace/targets";
import type { Tone } from "../words/tone";

/** One client of the agent. */
export interface Workspace {
  readonly id: WorkspaceId;
  readonly name: string;
  /** A CSS colour for the dot and the edge. */
  readonly color: string;
  /** How long a message of a macro gets in live chat, in characters: 150 to 2,000. */
  readonly chatLength: number;
  /** The same in messaging. */
  readonly messagingLength: number;
  /** How first lines sound; absent, warm. */
  readonly tone?: Tone;
  /** Whether it may be learnt which macro answers what; absent until the agent said so. */
  readonly learns?: boolean;
  /** How long each thing may take, in live chat and in messaging. */
  readonly targets: Readonly<Record<PaceChannel, Targets>>;
  /** Notifications make no sound, where the browser lets an extension say so. */
  readonly muted?: boolean;
  /** When somebody is there to answer; absent, always. */
  readonly hours?: OperatingHours;
  /** What placeholders stand for when the page does not tell, by name, e.g. `agent_name`, `company`. */
  readonly placeholders: Readonly<Record<string, string>>;
}
