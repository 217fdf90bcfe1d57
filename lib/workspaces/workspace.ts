import type { WorkspaceId } from "../macros/macro";
import type { DurationMs } from "../transcript/time";

/** One client of the agent. */
export interface Workspace {
  readonly id: WorkspaceId;
  readonly name: string;
  /** A CSS colour for the dot and the edge. */
  readonly color: string;
  /** How long a customer may be without a sign of life: 60,000 to 90,000. */
  readonly replyTarget: DurationMs;
  /** How long a message of a macro gets, in characters: 150 to 2,000. */
  readonly chatLength: number;
  /** Whether it may be learnt which macro answers what; absent until the agent said so. */
  readonly learns?: boolean;
  /** What placeholders stand for when the page does not tell, by name, e.g. `agent_name`, `company`. */
  readonly placeholders: Readonly<Record<string, string>>;
}
