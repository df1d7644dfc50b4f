import { refusal } from '../failures/refusal.js';
import { ClientTally } from '../limits/clientTally.js';

/** Counts open subscriptions. */
export interface SubscriptionLimits {
  readonly open: number;
  /**
   * Opens a subscription.
   * @returns closes it; may be called again
   * @throws Refusal TOO_MANY_SUBSCRIPTIONS at the client's limit, OVERLOADED at the total limit
   */
  enter: (client: string) => () => void;
}

/**
 * @param most limit for all clients together
 * @param mostOfClient limit for one address or one key
 */
export function limitSubscriptions(most: number, mostOfClient: number): SubscriptionLimits {
  const open = new ClientTally();
  return {
    get open() {
      return open.all;
    },
    enter: (client) => {
      if (open.of(client) >= mostOfClient)
        throw refusal(
          'TOO_MANY_SUBSCRIPTIONS',
          `At most ${String(mostOfClient)} subscriptions of one client are open at a time. End one, or ask for more in one of them.`,
          { status: 429, limit: mostOfClient },
        );
      if (open.all >= most)
        throw refusal(
          'OVERLOADED',
          `${String(most)} subscriptions are open, as many as may be at a time. Ask again in a moment, or read changes(since:) now and then.`,
          { status: 503 },
        );
      open.add(client, 1);
      let isOpen = true;
      return () => {
        if (!isOpen) return;
        isOpen = false;
        open.add(client, -1);
      };
    },
  };
}
