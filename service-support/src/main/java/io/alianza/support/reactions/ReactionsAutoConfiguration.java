package io.alianza.support.reactions;

import io.alianza.support.processing.ProcessingAutoConfiguration;
import io.alianza.support.processing.StreamingProcessors;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Gives each reaction a processor of its own. */
@AutoConfiguration(after = ProcessingAutoConfiguration.class)
@ConditionalOnBean({Reaction.class, StreamingProcessors.class})
public class ReactionsAutoConfiguration {

    @Bean
    ReactionProcessors reactionProcessors(StreamingProcessors processors, List<Reaction> reactions) {
        return new ReactionProcessors(processors, reactions);
    }

    /** One processor each: several in one would stop together. */
    static final class ReactionProcessors {

        ReactionProcessors(StreamingProcessors processors, List<Reaction> reactions) {
            reactions.forEach(reaction -> processors.add(new ReactionSink(reaction)));
        }
    }
}
