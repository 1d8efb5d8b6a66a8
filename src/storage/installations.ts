/** What OAuth brought for each Slack workspace: it holds tokens, so it is kept sealed, until the app is removed. */
import { z } from "zod";
import { StoreError } from "./fault.ts";
import type { Repository } from "./repository.ts";
import { seal, unseal } from "./seal.ts";

export const sealedInstallation = z.strictObject({ sealed: z.string() });

/** As much of Slack's installation as its place in the store needs. */
export interface Installed {
  team?: { id: string } | undefined;
  enterprise?: { id: string } | undefined;
  isEnterpriseInstall?: boolean | undefined;
}

interface InstallationQuery {
  teamId: string | undefined;
  enterpriseId: string | undefined;
  isEnterpriseInstall: boolean;
}

/** The installation store that the Slack adapter asks for. `I` is Slack's own type. */
export interface Installations<I extends Installed> {
  storeInstallation(installation: I): Promise<void>;
  /** Rejects where there is none. */
  fetchInstallation(query: InstallationQuery): Promise<I>;
  deleteInstallation(query: InstallationQuery): Promise<void>;
}

export function createInstallations<I extends Installed>(
  records: Repository<z.infer<typeof sealedInstallation>>,
  key: Buffer,
): Installations<I> {
  return {
    async storeInstallation(installation) {
      const { team, enterprise, isEnterpriseInstall = false } = installation;
      const name = nameOf({ teamId: team?.id, enterpriseId: enterprise?.id, isEnterpriseInstall });
      await records.set(name, { sealed: seal(key, name, JSON.stringify(installation)) });
    },
    async fetchInstallation(query) {
      const name = nameOf(query);
      const record = await records.get(name);
      if (!record) throw new StoreError("The bot is not installed in this workspace. Install it at /slack/install.");
      return JSON.parse(opened(key, name, record.sealed)) as I;
    },
    deleteInstallation: (query) => records.delete(nameOf(query)),
  };
}

/** An installation for a whole organization is kept by it, any other by its workspace. */
function nameOf({ teamId, enterpriseId, isEnterpriseInstall }: InstallationQuery): string {
  if (isEnterpriseInstall && enterpriseId) return `enterprise|${enterpriseId}`;
  if (teamId) return `team|${teamId}`;
  throw new StoreError("An installation without a workspace cannot be kept.");
}

function opened(key: Buffer, name: string, sealed: string): string {
  try {
    return unseal(key, name, sealed);
  } catch (error) {
    throw new StoreError(
      "The installation of this workspace cannot be read. Install the bot there again at /slack/install.",
      { cause: error },
    );
  }
}
