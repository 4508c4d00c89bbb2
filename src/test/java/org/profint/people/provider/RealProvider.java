package org.profint.people.provider;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.profint.house.CampusServer;

/**
 * A real OpenID Connect provider in a process of its own: the one that the Liberty runtime brings along, which no line of
 * the campus shares anything with (decision 0015).
 */
final class RealProvider implements AutoCloseable {

    static final String SECRET = "a-secret-of-the-tests";
    static final String PASSWORD = "anna knows it";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path WLP = Path.of("target/liberty/wlp").toAbsolutePath();

    private static final String STORE_PASSWORD = "only-for-tests";
    private static final Path KEYS = Path.of("target/it-provider-keys.p12").toAbsolutePath();

    private final Process process;
    private final int port;
    private final Path log;

    RealProvider(CampusServer campus) {
        port = freePort();
        Path folder = WLP.resolve("usr/servers/test-provider");
        log = Path.of("target/it-provider.log").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("server.xml"), configuration(campus));
            ProcessBuilder builder =
                    new ProcessBuilder(WLP.resolve("bin/server").toString(), "run", "test-provider", "--clean");
            builder.environment()
                    .put(
                            "WLP_OUTPUT_DIR",
                            Path.of("target/it-provider").toAbsolutePath().toString());
            builder.environment().put("JVM_ARGS", "-Xmx256m");
            Files.deleteIfExists(log);
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            process = builder.start();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        awaitDescription();
    }

    /** A certificate for this machine, made here: what a campus has to trust to speak to this provider. */
    static String whatToTrust() {
        try {
            Files.deleteIfExists(KEYS);
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "provider",
                            "-keyalg",
                            "RSA",
                            "-keysize",
                            "2048",
                            "-validity",
                            "30",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            KEYS.toString(),
                            "-storepass",
                            STORE_PASSWORD)
                    // Not this process's own channels: what runs the tests speaks through them.
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool ended with " + keytool.exitValue());
            }
            return KEYS.toString();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String configuration(CampusServer campus) {
        return """
                <server>
                  <featureManager><feature>openidConnectServer-1.0</feature><feature>transportSecurity-1.0</feature></featureManager>
                  <httpEndpoint id="defaultHttpEndpoint" host="localhost" httpPort="-1" httpsPort="%1$d"/>
                  <basicRegistry realm="test"><user name="anna" password="%2$s"/><user name="bengt" password="%2$s"/></basicRegistry>
                  <keyStore id="defaultKeyStore" location="%5$s" type="PKCS12" password="only-for-tests"/>
                  <ltpa keysPassword="only-for-tests"/>
                  <oauth-roles><authenticated><special-subject type="ALL_AUTHENTICATED_USERS"/></authenticated></oauth-roles>
                  <oauthProvider id="campus" autoAuthorize="true" allowPublicClients="false">
                    <autoAuthorizeClient>campus</autoAuthorizeClient>
                    <localStore><client name="campus" secret="%3$s" displayname="Campus" enabled="true"
                      redirect="%4$s" scope="openid profile email" preAuthorizedScope="openid profile email"
                      proofKeyForCodeExchange="true"/></localStore>
                  </oauthProvider>
                  <openidConnectProvider id="test" oauthProviderRef="campus" signatureAlgorithm="RS256" jwkEnabled="true"/>
                </server>
                """.formatted(port, PASSWORD, SECRET, campus.url("/people/provider/callback"), KEYS);
    }

    String issuer() {
        return "https://localhost:" + port + "/oidc/endpoint/test";
    }

    private void awaitDescription() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (isReady()) {
                return;
            }
            // Between two looks at another process; no test waits for a time to pass.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
        }
        close();
        throw new IllegalStateException("The provider is not ready: " + log);
    }

    /** Its certificate is nobody's here, so its console is asked and not its port. */
    private boolean isReady() {
        try {
            String console = Files.readString(log);
            return console.contains("CWWKF0011I") && console.contains("/oidc/");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
