// SPDX-License-Identifier: GPL-3.0-only

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Serves one Neo4j home over Bolt until standard input ends, so that it never outlives the process that started it.
 *
 * <p>Arguments: the home and its neo4j.conf. The first line of standard input is the password to give to the user
 * neo4j, or empty to leave it as it is. Standard output gets one line: READY and the port.
 */
public final class Launcher {
    private static final int HOME_IN_USE = 3;
    private static final int DATABASE_DID_NOT_START = 4;
    private static final long DATABASE_START_MILLIS = 120_000;

    private static volatile DatabaseManagementService service;

    /** Held in a field: a channel that nothing refers to any more is collected, and its lock is gone with it. */
    private static FileChannel lock;

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        holdForThisProcess(home);

        BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
        String password = input.readLine();
        Runtime.getRuntime().addShutdownHook(new Thread(Launcher::shutDown));
        Thread parentWatch = new Thread(() -> exitAtEndOf(input), "parent-watch");
        parentWatch.setDaemon(true);
        parentWatch.start();

        service = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(Path.of(arguments[1]))
                .build();
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME);
        if (!database.isAvailable(DATABASE_START_MILLIS)) {
            System.err.println("The database did not become available; see logs/debug.log in " + home);
            System.exit(DATABASE_DID_NOT_START);
        }
        if (password != null && !password.isEmpty()) {
            service.database(SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        }
        int port = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        System.out.println("READY " + port);
    }

    /** The system lets go of the lock when this process ends, however it ends: there is no stale lock. */
    private static void holdForThisProcess(Path home) throws Exception {
        lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            System.err.println("Another process serves " + home);
            System.exit(HOME_IN_USE);
        }
        long parent = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
        Files.writeString(home.resolve("holder"), parent + " " + ProcessHandle.current().pid());
    }

    private static void exitAtEndOf(BufferedReader input) {
        try {
            while (input.readLine() != null) {}
        } catch (Exception broken) {
            // A broken pipe is an end as well.
        }
        System.exit(0);
    }

    private static void shutDown() {
        DatabaseManagementService running = service;
        if (running != null) running.shutdown();
    }
}
