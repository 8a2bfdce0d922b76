package io.alianza.support.inbox;

import io.alianza.support.commands.Commands;
import io.alianza.support.commands.CommandsAutoConfiguration;
import io.alianza.support.commands.UnitsOfWork;
import io.alianza.support.topics.ConsumersAutoConfiguration;
import io.alianza.support.topics.TopicConsumers;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Gives each inbox a consumer of its own. */
@AutoConfiguration(after = {CommandsAutoConfiguration.class, ConsumersAutoConfiguration.class})
@ConditionalOnBean({Inbox.class, UnitsOfWork.class, TopicConsumers.class})
public class InboxAutoConfiguration {

    @Bean
    InboxConsumers inboxConsumers(
            TopicConsumers consumers, List<Inbox> inboxes, Commands commands, UnitsOfWork unitsOfWork) {
        return new InboxConsumers(consumers, inboxes, commands, unitsOfWork);
    }

    /** One consumer group each. */
    static final class InboxConsumers {

        InboxConsumers(TopicConsumers consumers, List<Inbox> inboxes, Commands commands, UnitsOfWork unitsOfWork) {
            inboxes.forEach(inbox -> consumers.add(new InboxSink(inbox, commands, unitsOfWork)));
        }
    }
}
