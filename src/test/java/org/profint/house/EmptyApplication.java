package org.profint.house;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same features with one page and nothing else: what the start of the campus is measured against. */
final class EmptyApplication {

    private EmptyApplication() {}

    static CampusServer server() throws IOException {
        Path folder = Path.of("target/liberty/wlp/usr/servers/empty");
        Files.createDirectories(folder.resolve("apps"));
        String ours = Files.readString(Path.of("server-config/server.xml"));
        String features = ours.substring(
                ours.indexOf("<featureManager>"), ours.indexOf("</featureManager>") + "</featureManager>".length());
        Files.writeString(folder.resolve("server.xml"), """
                <server>
                  %s
                  <variable name="profint.http.port" defaultValue="9080"/>
                  <httpEndpoint id="defaultHttpEndpoint" host="localhost" httpPort="${profint.http.port}" httpsPort="-1"/>
                  <ltpa keysPassword="unused"/>
                  <applicationManager startTimeout="180s"/>
                  <webApplication location="empty.war" contextRoot="/"/>
                </server>
                """.formatted(features));
        Files.copy(
                Path.of("server-config/jvm.options"),
                folder.resolve("jvm.options"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (OutputStream out = Files.newOutputStream(folder.resolve("apps/empty.war"));
                ZipOutputStream war = new ZipOutputStream(out)) {
            write(war, "index.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>Empty</body></html>");
            write(war, "WEB-INF/beans.xml", "");
            write(war, "WEB-INF/faces-config.xml", """
                    <faces-config xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.1"/>""");
        }
        return new CampusServer("empty", "empty").with("JVM_ARGS", "");
    }

    private static void write(ZipOutputStream war, String name, String text) throws IOException {
        war.putNextEntry(new ZipEntry(name));
        war.write(text.getBytes(StandardCharsets.UTF_8));
        war.closeEntry();
    }
}
