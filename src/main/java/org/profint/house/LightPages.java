package org.profint.house;

import jakarta.faces.FactoryFinder;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import java.util.stream.Stream;
import org.primefaces.csp.CspPhaseListener;

/**
 * Keeps learner pages without a session. PrimeFaces would make one for the nonce of its scripts, which these pages do not
 * have; MyFaces would make one before it has read in the page that the view keeps no state.
 */
public class LightPages implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent applicationStarted) {
        LifecycleFactory factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        Lifecycle lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        Stream.of(lifecycle.getPhaseListeners())
                .filter(CspPhaseListener.class::isInstance)
                .forEach(listener -> {
                    lifecycle.removePhaseListener(listener);
                    lifecycle.addPhaseListener(new OnConsoles(listener));
                });
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    private record OnConsoles(PhaseListener listener) implements PhaseListener {

        private static boolean isConsole(PhaseEvent event) {
            var view = event.getFacesContext().getViewRoot();
            return view != null && Consoles.has(view.getViewId());
        }

        @Override
        public PhaseId getPhaseId() {
            return listener.getPhaseId();
        }

        @Override
        public void beforePhase(PhaseEvent event) {
            if (isConsole(event)) {
                listener.beforePhase(event);
            } else if (event.getFacesContext().getViewRoot() != null) {
                event.getFacesContext().getViewRoot().setTransient(true);
            }
        }

        @Override
        public void afterPhase(PhaseEvent event) {
            if (isConsole(event)) {
                listener.afterPhase(event);
            }
        }
    }
}
