package org.kinward.notifications;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one click by which a mail program unsubscribes its reader (RFC 8058). It answers every token
 * alike; opening the address in a browser asks first.
 */
class StopDoor extends OncePerRequestFilter {

    private final Unsubscribing unsubscribing;

    StopDoor(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = request.getRequestURI();
        if (request.getMethod().equals("POST") && address.startsWith(Unsubscribing.PATH)) {
            unsubscribing.stop(address.substring(Unsubscribing.PATH.length()));
            PublicDoors.secure(response);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
