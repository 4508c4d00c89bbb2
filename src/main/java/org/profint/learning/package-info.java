/**
 * A learner follows a module: start, steps, answers, progress, coming back. It decided that answers are private: nobody
 * else's question reaches them, not even an administrator's.
 */
package org.profint.learning;
