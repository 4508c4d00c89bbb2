package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every door of the campus × everybody who may stand before it. A door that is not in the file fails the test. */
class AuthorisationPageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, HEAD.class, POST.class, PUT.class, PATCH.class, DELETE.class);
    private static final Iterable<JavaClass> CAMPUS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.profint");

    private static JsonNode file() throws IOException {
        try (InputStream in = AuthorisationPageIT.class.getResourceAsStream("/authorisation.yaml")) {
            return new YAMLMapper().readTree(in);
        }
    }

    private static Set<String> listed(String part, boolean withMethod) throws IOException {
        Set<String> listed = new TreeSet<>();
        file().get(part)
                .forEach(door -> listed.add((withMethod ? door.get("method").asText() + " " : "")
                        + door.get("path").asText().replaceFirst("\\?.*", "")));
        return listed;
    }

    @Test
    void every_page_is_in_the_file() throws IOException {
        java.nio.file.Path root = java.nio.file.Path.of("src/main/webapp");
        try (Stream<java.nio.file.Path> views = Files.walk(root)) {
            Set<String> pages = views.map(view -> "/" + root.relativize(view))
                    .filter(view -> view.endsWith(".xhtml") && !view.startsWith("/WEB-INF"))
                    .map(view -> view.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(pages).hasSizeGreaterThan(15).isEqualTo(listed("pages", false));
        }
    }

    @Test
    void every_endpoint_and_servlet_is_in_the_file() throws IOException {
        Set<String> endpoints = new TreeSet<>();
        Set<String> servlets = new TreeSet<>();
        for (JavaClass type : CAMPUS) {
            if (type.isAnnotatedWith(WebServlet.class)) {
                servlets.addAll(
                        List.of(type.getAnnotationOfType(WebServlet.class).value()));
            }
            if (type.isAnnotatedWith(Path.class)) {
                type.getMethods().forEach(method -> endpoints.addAll(endpoints(type, method)));
            }
        }
        assertThat(endpoints).hasSizeGreaterThan(10).isEqualTo(listed("endpoints", true));
        assertThat(servlets).isEqualTo(listed("servlets", false));
    }

    private static List<String> endpoints(JavaClass type, JavaMethod method) {
        String below = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        String path = "/api" + type.getAnnotationOfType(Path.class).value() + below;
        return METHODS.stream()
                .filter(method::isAnnotatedWith)
                .map(verb -> verb.getSimpleName() + " " + path)
                .toList();
    }

    @Test
    void everybody_gets_what_the_file_says() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String part : List.of("pages", "servlets", "endpoints")) {
            for (JsonNode door : file().get(part)) {
                wrong.addAll(wrongAt(door));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> wrongAt(JsonNode door) {
        Map<String, Supplier<Caller>> people = Map.of(
                "nobody", () -> new Caller(SERVER),
                "learner", () -> new Caller(SERVER).register(),
                "admin", () -> new Caller(SERVER).signIn("admin@demo.example", "quatre couleurs quinze idees"));
        String method = door.path("method").asText("GET");
        String path = door.get("path").asText().replaceAll("\\{[a-z]+}|\\*", "unknown");
        String body = door.has("body") ? door.get("body").asText() : null;
        List<String> wrong = new ArrayList<>();
        people.forEach((name, person) -> {
            int status = person.get().send(method, path, body, headers(door)).statusCode();
            if (status != door.get(name).asInt()) {
                wrong.add(method + " " + path + " gives " + name + " " + status + ", not "
                        + door.get(name).asInt());
            }
        });
        return wrong;
    }

    /** What a door wants to hear besides the body. */
    static Map<String, String> headers(JsonNode door) {
        Map<String, String> headers = new HashMap<>();
        door.path("headers")
                .fields()
                .forEachRemaining(
                        each -> headers.put(each.getKey(), each.getValue().asText()));
        return headers;
    }

    @Test
    void an_unknown_id_and_a_foreign_one_look_the_same() {
        Caller owner = new Caller(SERVER).register();
        owner.send("PUT", "/api/learning/modules/networks", null, Map.of());
        owner.send(
                "PUT",
                "/api/learning/answers/net-p1",
                "{\"text\":\"secret\"}",
                Map.of("Op-Id", Ids.next(), "If-Match", "\"0\""));
        Caller other = new Caller(SERVER).register();
        var foreign = other.get("/api/learning/answers/net-p1");
        var unknown = other.get("/api/learning/answers/net-unknown");
        assertThat(foreign.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(foreign.body()).isEqualTo(unknown.body()).doesNotContain("secret");
    }
}
