package org.profint.facilitation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.profint.house.Caller;
import org.profint.house.Hearing;
import org.profint.house.SomeMeeting;
import org.profint.house.Walker;

/**
 * Whoever has the address of the presentation and wants to know more than a wall may say: reads the page, all that it
 * leads to on this server, the answers of its interface, and everything that its live channels say from the beginning.
 */
final class WallSpy {

    private static final int PATIENCE_IN_SECONDS = 20;
    private static final Pattern LINK =
            Pattern.compile("(?:href|src|data-events|action|formaction)=\"([^\"#]+)|url\\(\"?([^\")]+)");

    private final Caller nobody;
    private final SomeMeeting meeting;
    private final String page;
    private final String api;
    private final Walker wall;
    private final List<Hearing> channels;
    private final Map<Hearing, Integer> from = new LinkedHashMap<>();
    private final List<String> forbidden = new ArrayList<>();

    WallSpy(SomeMeeting meeting, String key, Walker wall) {
        this.meeting = meeting;
        this.wall = wall;
        nobody = new Caller(meeting.server());
        page = "/facilitation/presentation?key=" + key;
        api = "/api/facilitation/presentations/" + key;
        channels = List.of(
                new Hearing(meeting.server(), nobody, api + "/events?after=0"),
                new Hearing(meeting.server(), meeting.lead(), meeting.live() + "/events?wall=true&after=0"));
    }

    /** Nothing of the wall ever has these words. */
    void isNever(String words) {
        forbidden.add(words);
    }

    /** What is shown after all. */
    void allows(String words) {
        forbidden.remove(words);
    }

    /** Words that have stood there go, and from then on nothing of the wall has them. */
    void forbids(String words) throws InterruptedException {
        for (Hearing each : channels) {
            isSilent("what it heard", heard(each));
            each.awaits(lines -> !shown(lines).contains(words), PATIENCE_IN_SECONDS);
            from.put(each, each.lines().size());
        }
        forbidden.add(words);
    }

    /** The answers that stand there by now. */
    private static String shown(List<String> lines) {
        return lines.stream()
                .filter(each -> each.matches("data: ?\\[.*"))
                .reduce((one, next) -> next)
                .orElse("");
    }

    private String heard(Hearing channel) {
        List<String> lines = channel.lines();
        return String.join("\n", lines.subList(from.getOrDefault(channel, 0), lines.size()));
    }

    /** @param told what stands there by now: who finds nothing at all has not looked */
    void looks(String... told) {
        String led = meeting.lead().get(meeting.page("presentation")).body();
        List.of(told).forEach(wall::sees);
        assertThat(led).contains(told);
        isSilent("on the account of who leads", led);
        isSilent("its page on the screen", wall.page().content());
        isSilent("its words on the screen", wall.page().innerText("body"));
        Map<String, String> crawled = crawled();
        assertThat(crawled.get(page)).contains(told);
        crawled.forEach(this::isSilent);
        channels.forEach(each -> isSilent("what it hears", heard(each)));
    }

    /** The answers came on its channels. */
    void hears(String words) throws InterruptedException {
        for (Hearing each : channels) {
            each.awaits(lines -> shown(lines).contains(words), PATIENCE_IN_SECONDS);
        }
    }

    /** Its page, its interface, and whatever either of them names on this server. */
    private Map<String, String> crawled() {
        Map<String, String> found = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(page, api));
        while (!ahead.isEmpty()) {
            String path = ahead.pop();
            if (!found.containsKey(path)) {
                found.put(path, nobody.get(path).body());
                Matcher link =
                        LINK.matcher(found.get(path).replace("&#61;", "=").replace("&amp;", "&"));
                while (link.find()) {
                    String to = link.group(1) == null ? link.group(2) : link.group(1);
                    String there = URI.create(path).resolve(to.strip()).toString();
                    if (there.startsWith("/") && !there.startsWith("//")) {
                        ahead.add(there);
                    }
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(4);
        return found;
    }

    private void isSilent(String where, String words) {
        assertThat(words).as(where).doesNotContain(forbidden);
    }
}
