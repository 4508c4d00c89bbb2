package org.profint.house;

import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one translation of problems for pages: a problem becomes its status, and web.xml shows the page for it. */
public class PageProblems extends ExceptionHandlerFactory {

    private static final Logger LOG = Logger.getLogger(PageProblems.class.getName());

    public PageProblems(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Throwable thrown = events.next().getContext().getException();
                events.remove();
                answer(FacesContext.getCurrentInstance(), root(thrown));
            }
        }

        private static Throwable root(Throwable thrown) {
            Throwable each = thrown;
            while (!(each instanceof Problem)
                    && each.getCause() != null
                    && (each instanceof FacesException
                            || each instanceof ELException
                            || each.getCause() instanceof Problem)) {
                each = each.getCause();
            }
            return each;
        }

        private static void answer(FacesContext faces, Throwable thrown) {
            if (faces.getResponseComplete()) {
                return;
            }
            ExternalContext external = faces.getExternalContext();
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            try {
                if (!external.isResponseCommitted() && !(thrown instanceof Problem)) {
                    // Half a page may be in the buffer; the problem page is to be a whole one.
                    external.responseReset();
                }
                external.setResponseHeader("Content-Security-Policy", Gate.POLICY);
                if (thrown instanceof Problem.NotSignedIn) {
                    external.redirect(
                            "/people/sign-in?return=" + URLEncoder.encode(place(request), StandardCharsets.UTF_8));
                } else if (thrown instanceof ViewExpiredException) {
                    // The view state is gone or was tampered with: the same page, fresh.
                    external.redirect(place(request));
                } else if (thrown instanceof Problem problem) {
                    external.responseSendError(problem.status(), problem.getMessage());
                } else {
                    LOG.log(Level.SEVERE, "A page failed and it is our fault: " + request.getRequestURI(), thrown);
                    external.responseSendError(500, null);
                }
            } catch (IOException gone) {
                LOG.log(Level.FINE, "The visitor left before the answer", gone);
            }
            faces.responseComplete();
        }

        private static String place(HttpServletRequest request) {
            return request.getQueryString() == null
                    ? request.getRequestURI()
                    : request.getRequestURI() + "?" + request.getQueryString();
        }
    }
}
