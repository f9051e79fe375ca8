import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { peerTypes } from './reads.ts';

/**
 * The peer: @neo4j/graphql behind Apollo and Fastify, as Saphan is, in a process of its own over the Neo4j that the environment
 * names. Prints the address and serves until it is asked to stop.
 */
const { NEO4J_URI = '', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic('neo4j', NEO4J_PASSWORD), { telemetryDisabled: true });
const schema = await new Neo4jGraphQL({ typeDefs: peerTypes, driver }).getSchema();
const apollo = new ApolloServer({ schema, csrfPrevention: true, stopOnTerminationSignals: false });
await apollo.start();
const server = fastify();
server.route({ url: '/graphql', method: ['GET', 'POST'], handler: fastifyApolloHandler(apollo) });
const address = await server.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`GraphQL ${address}/graphql\n`);
process.once('SIGTERM', async () => {
  await server.close();
  await apollo.stop();
  await driver.close();
});
