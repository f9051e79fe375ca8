/** The neo4j.conf of the embedded server: Bolt on the loopback interface with authentication, and nothing else. */
export function serverSettings(port: number): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': true,
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'dbms.security.auth_enabled': true,
    'dbms.usage_report.enabled': false,
    // Parameters of queries can be names of people.
    'db.logs.query.enabled': 'OFF',
    'db.memory.transaction.max': '256m',
    'server.memory.pagecache.size': '128m',
    'db.tx_log.rotation.size': '16m',
    // The server would wait twice five seconds for clients; the only one there is has gone by then.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
