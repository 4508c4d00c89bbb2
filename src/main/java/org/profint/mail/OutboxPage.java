package org.profint.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

@Named
@RequestScoped
public class OutboxPage {

    private static final int LAST_PAGE = 10_000;

    @Inject
    private ReadingLetters reading;

    @Inject
    private Delivering delivering;

    @Inject
    private HttpServletRequest request;

    private List<ReadableLetter> found = List.of();

    public void open() {
        found = reading.page(request.getRemoteAddr(), getAddress(), getPage());
    }

    public List<ReadableLetter> getLetters() {
        return found.subList(0, Math.min(found.size(), ReadingLetters.A_PAGE));
    }

    public boolean isMore() {
        return found.size() > ReadingLetters.A_PAGE;
    }

    public boolean isConfigured() {
        return delivering.isConfigured();
    }

    public String getAddress() {
        String address = request.getParameter("address");
        return address == null ? "" : address.strip();
    }

    public int getPage() {
        String page = request.getParameter("page");
        return page != null && page.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }

    /** The same list, another page of it. */
    public String at(int page) {
        return "/mail/outbox?address=" + URLEncoder.encode(getAddress(), StandardCharsets.UTF_8) + "&page=" + page;
    }
}
