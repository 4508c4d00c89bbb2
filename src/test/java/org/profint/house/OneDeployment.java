package org.profint.house;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys the campus once for all test classes: they all ask for the same archive, and a start costs fifteen seconds. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Once.class);
    }

    /** Lets the first class's events through and gives later classes what the first one got. */
    public static class Once {

        private static DeploymentScenario scenario;
        private static boolean deployed;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> current;

        public void generate(@Observes EventContext<GenerateDeployment> event) {
            if (scenario == null) {
                event.proceed();
                scenario = current.get();
            } else {
                current.set(scenario);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                event.proceed();
                deployed = true;
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // The server ends with the tests, and the application with it.
        }
    }
}
