package org.kinward.notifications;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kinward.notifications.FeedReader.ServedFeed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves a calendar to whoever has its secret address. Every other address goes on to the portal,
 * so a secret that is wrong or was taken away is answered like any address that does not exist.
 */
class FeedDoor extends OncePerRequestFilter {

    static final String PATH = "/calendar/";
    static final String ENDING = ".ics";

    private static final Pattern ADDRESS =
            Pattern.compile(Pattern.quote(PATH) + "([A-Za-z0-9_-]{43})" + Pattern.quote(ENDING));
    private static final int A_MINUTE = 60;

    private final FeedReader reader;
    private final FeedLimits limits;

    FeedDoor(FeedReader reader, FeedLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var feed = find(request);
        if (feed.isEmpty()) {
            chain.doFilter(request, response);
        } else if (limits.allows(feed.get())) {
            PublicDoors.secure(response);
            serve(reader.read(feed.get()), request, response);
        } else {
            PublicDoors.secure(response);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setIntHeader(HttpHeaders.RETRY_AFTER, A_MINUTE);
        }
    }

    private Optional<UUID> find(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        var address = ADDRESS.matcher(request.getRequestURI());
        return reads && address.matches() ? reader.find(address.group(1)) : Optional.empty();
    }

    private static void serve(
            Optional<ServedFeed> found, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        var feed = found.get();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        var asked = new ServletWebRequest(request, response);
        if (asked.checkNotModified(feed.etag(), feed.modifiedAt().toEpochMilli())) {
            return;
        }
        var bytes = feed.content().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=UTF-8");
        response.setContentLength(bytes.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(bytes);
        }
    }
}
