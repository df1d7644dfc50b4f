/** Round-robin queues by client: a client that has had its turn goes to the end. */
export interface ClientQueues<Item> {
  readonly size: number;
  lengthOf: (client: string) => number;
  push: (client: string, item: Item) => void;
  /** Removes the first item of the next client; undefined if nothing waits. */
  shift: () => Item | undefined;
  remove: (client: string, item: Item) => void;
}

export function createClientQueues<Item>(): ClientQueues<Item> {
  const queues = new Map<string, Item[]>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    lengthOf: (client) => queues.get(client)?.length ?? 0,
    push(client, item) {
      const queue = queues.get(client);
      if (queue) queue.push(item);
      else queues.set(client, [item]);
      size++;
    },
    shift() {
      const [first] = queues;
      if (!first) return undefined;
      const [client, queue] = first;
      const item = queue.shift();
      queues.delete(client);
      if (queue.length > 0) queues.set(client, queue);
      size--;
      return item;
    },
    remove(client, item) {
      const queue = queues.get(client) ?? [];
      const left = queue.filter((one) => one !== item);
      if (left.length > 0) queues.set(client, left);
      else queues.delete(client);
      size -= queue.length - left.length;
    },
  };
}
