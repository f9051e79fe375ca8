import type { FastifyInstance } from 'fastify';
import { failure } from '../../errors.ts';

/**
 * Starts listening.
 * @returns the address that people open, e.g. `http://127.0.0.1:4000`
 * @throws PORT_IN_USE when another program has the port
 */
export async function listen(server: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw failure('PORT_IN_USE', { host, port }, error);
    throw error;
  }
}
