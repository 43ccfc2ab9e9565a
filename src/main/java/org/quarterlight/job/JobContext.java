package org.quarterlight.job;

import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Spring's part of a run: the job repository in the archive's database, and the job. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({DataSourceTransactionManagerAutoConfiguration.class, BatchJdbcAutoConfiguration.class})
@Import(IssueJob.class)
class JobContext {
    @Bean(destroyMethod = "")
    DataSource dataSource(Workspace archive) {
        return archive.database();
    }

    @Bean
    Runs runs(Workspace archive, Desk desk, Job job, JobOperator operator, JobRepository repository) {
        return new Runs(archive, desk, job, operator, repository);
    }

    static {
        // The log is set up by logback.xml before Spring starts; Spring would only set it up again.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }

    /** Starts Spring around an archive and a desk, does the work, and stops it again. */
    static <T> T with(Workspace archive, Desk desk, Function<Runs, T> work) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(JobContext.class)
                .initializers(starting -> {
                    starting.getBeanFactory().registerSingleton("archive", archive);
                    starting.getBeanFactory().registerSingleton("desk", desk);
                })
                .run()) {
            return work.apply(context.getBean(Runs.class));
        }
    }
}
