import type { PreparedNetwork } from '../network/prepared-network.ts';

/** What the keeper needs of the data: which state is the present one, and the network of a state. */
export interface NetworkSource {
  readonly revision: () => Promise<string>;
  readonly read: (revision: string) => Promise<PreparedNetwork>;
}

/** A network that was read anew, for the log. */
export interface NetworkRenewed {
  readonly revision: string;
  readonly entities: number;
  readonly ties: number;
  readonly milliseconds: number;
}

/** How long a question waits for the network to be renewed before the one before it answers, in milliseconds. */
const patienceMs = 1_000;

/** How often a reader starts again because the data changed while it read. */
const attempts = 3;

/** Keeps one prepared network, and renews it when the data has changed; meanwhile the one before answers where renewing takes long. */
export class NetworkKeeper {
  private kept: PreparedNetwork | null = null;
  private renewing: { readonly revision: string; readonly network: Promise<PreparedNetwork> } | null = null;

  constructor(
    private readonly source: NetworkSource,
    private readonly renewed: (network: NetworkRenewed) => void,
  ) {}

  /** The network as it is now, or, while a new one is prepared for longer than one waits, as it was before. */
  async current(): Promise<PreparedNetwork> {
    const revision = await this.source.revision();
    if (this.kept?.revision === revision) return this.kept;
    const renewing = this.renew(revision);
    if (this.kept === null) return renewing;
    let timer: NodeJS.Timeout | undefined;
    const before = this.kept;
    const late = new Promise<PreparedNetwork>((resolve) => {
      timer = setTimeout(() => resolve(before), patienceMs);
    });
    return Promise.race([renewing, late]).finally(() => clearTimeout(timer));
  }

  private renew(revision: string): Promise<PreparedNetwork> {
    if (this.renewing?.revision === revision) return this.renewing.network;
    const network = this.read(revision);
    const renewing = { revision, network };
    this.renewing = renewing;
    const settled = () => {
      if (this.renewing === renewing) this.renewing = null;
    };
    network.then(settled, settled);
    return network;
  }

  /** Reads until the data was the same before and after, so that all of it belongs together. */
  private async read(revision: string, attempt = 1): Promise<PreparedNetwork> {
    const began = performance.now();
    const network = await this.source.read(revision);
    const after = await this.source.revision();
    if (after !== revision && attempt < attempts) return this.read(after, attempt + 1);
    this.kept = network;
    const milliseconds = Math.round(performance.now() - began);
    this.renewed({ revision, entities: network.entityCount, ties: network.tieCount, milliseconds });
    return network;
  }
}
