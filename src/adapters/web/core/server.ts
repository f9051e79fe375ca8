import { httpClient } from '../../../client/http-client.ts';

/** The server that this page came from. */
export const server = httpClient('/graphql');
