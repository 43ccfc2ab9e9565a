package org.quarterlight.job;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.quarterlight.contract.InputFile;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.FatalStepExecutionException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Starts the jobs, under the lock of whoever opened the database; Spring itself starts with the first of them. */
public final class BatchJobs implements AutoCloseable {
    private final DataSource database;
    private @Nullable ConfigurableApplicationContext context;

    public BatchJobs(DataSource database) {
        this.database = database;
    }

    /** Reads files, of which there is at least one. What the work depends on names it, so that it can be restarted. */
    public BatchOutcome ingest(Map<String, String> about, List<InputFile> files, ExportReading reading) {
        IngestJob ingest = new IngestJob(bean(JobRepository.class), bean(PlatformTransactionManager.class), reading);
        return run(ingest.of(files), about);
    }

    /** Makes an issue; 0 threads are as many as there are cores. */
    public <O, R> BatchOutcome issue(Map<String, String> about, IssueWork<O, R> work, int threads) {
        if (threads > 0) {
            bean(ThreadPoolTaskExecutor.class).setMaxPoolSize(Math.max(threads, cores()));
            bean(ThreadPoolTaskExecutor.class).setCorePoolSize(threads);
        }
        IssueJob<O, R> issue = new IssueJob<>(
                bean(JobRepository.class),
                bean(PlatformTransactionManager.class),
                bean(ThreadPoolTaskExecutor.class),
                work);
        return run(issue.job(), about);
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private BatchOutcome run(Job job, Map<String, String> about) {
        recover(job.getName());
        try {
            JobExecution execution = bean(JobOperator.class).start(job, parameters(job.getName(), about));
            boolean completed = execution.getStatus() == BatchStatus.COMPLETED;
            return new BatchOutcome(
                    completed,
                    execution.getAllFailureExceptions().stream()
                            .map(BatchJobs::reason)
                            .toList());
        } catch (JobExecutionException problem) {
            throw new IllegalStateException("The run cannot be started: " + problem.getMessage(), problem);
        }
    }

    /** What went wrong in a chunk, which Spring Batch hands on as the cause of a failure of its own. */
    private static Throwable reason(Throwable failure) {
        return failure instanceof FatalStepExecutionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }

    /** A run that was killed left its execution as started: it is marked failed, so that it can start again. */
    private void recover(String job) {
        bean(JobRepository.class).findRunningJobExecutions(job).forEach(bean(JobOperator.class)::recover);
    }

    /** The first attempt at this work that has not been completed: one that failed is started again. */
    private JobParameters parameters(String job, Map<String, String> about) {
        for (long attempt = 1; ; attempt++) {
            JobParametersBuilder builder = new JobParametersBuilder().addLong("attempt", attempt);
            about.forEach(builder::addString);
            JobParameters parameters = builder.toJobParameters();
            if (isOpen(job, parameters)) {
                return parameters;
            }
        }
    }

    /**
     * True where this attempt was never begun, or began and did not complete. One that was killed before its first execution
     * was noted is left alone, as Spring Batch cannot start it; so is one whose database went away in the middle of a
     * transaction, of which it says only that it does not know: the next attempt begins the file anew.
     */
    private boolean isOpen(String job, JobParameters parameters) {
        JobRepository repository = bean(JobRepository.class);
        JobInstance begun = repository.getJobInstance(job, parameters);
        if (begun == null) {
            return true;
        }
        JobExecution last = repository.getLastJobExecution(begun);
        return last != null && last.getStatus() != BatchStatus.COMPLETED && last.getStatus() != BatchStatus.UNKNOWN;
    }

    private <T> T bean(Class<T> type) {
        if (context == null) {
            context = BatchContext.start(database);
        }
        return context.getBean(type);
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
