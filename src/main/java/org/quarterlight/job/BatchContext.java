package org.quarterlight.job;

import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.slf4j.MDC;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** What Spring provides to the jobs: a repository in the given database, its transactions, and a thread for each core. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({DataSourceTransactionManagerAutoConfiguration.class, BatchJdbcAutoConfiguration.class})
class BatchContext {
    static {
        // The log is set up by logback.xml before Spring starts; Spring would only set it up again.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }

    static ConfigurableApplicationContext start(DataSource database) {
        return new SpringApplicationBuilder(BatchContext.class)
                .initializers(starting -> starting.getBeanFactory().registerSingleton("dataSource", database))
                .run();
    }

    @Bean
    ThreadPoolTaskExecutor cores() {
        ThreadPoolTaskExecutor cores = new ThreadPoolTaskExecutor();
        int processors = Runtime.getRuntime().availableProcessors();
        cores.setCorePoolSize(processors);
        cores.setMaxPoolSize(processors);
        cores.setThreadNamePrefix("render-");
        cores.setTaskDecorator(BatchContext::withTheRunsId);
        return cores;
    }

    /** Lets lines of the log name their run whichever thread writes them. */
    private static Runnable withTheRunsId(Runnable work) {
        Map<String, String> tags = Objects.requireNonNullElse(MDC.getCopyOfContextMap(), Map.of());
        return () -> {
            MDC.setContextMap(tags);
            work.run();
        };
    }
}
