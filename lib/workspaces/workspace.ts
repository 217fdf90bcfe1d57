import type { WorkspaceId } from "../macros/macro";
import type { OperatingHours } from "../pace/operating-hours";
import type { PaceChannel, Targets } from "../pace/targets";

/** One client of the agent. */
export interface Workspace {
  readonly id: WorkspaceId;
  readonly name: string;
  /** A CSS colour for the dot and the edge. */
  readonly color: string;
  /** How long each thing may take, in live chat and in messaging. */
  readonly targets: Readonly<Record<PaceChannel, Targets>>;
  /** When somebody is there to answer; absent, always. */
  readonly hours?: OperatingHours;
  /** What `{{name}}` stands for when the page does not tell, e.g. `agent_name`, `company`. */
  readonly placeholders: Readonly<Record<string, string>>;
}
