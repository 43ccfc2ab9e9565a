package org.quarterlight.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * One issue: compute the schedule, render every briefing, put the issue in place whole, mail it. What a step works out
 * lies in memory for the steps after it, so a restart does every step again; doing one twice changes nothing.
 */
record IssueJob<O, R>(
        JobRepository repository, PlatformTransactionManager database, AsyncTaskExecutor cores, IssueWork<O, R> work) {
    static final String NAME = "issue";
    private static final int BRIEFINGS_TOGETHER = 8;

    Job job() {
        return new JobBuilder(NAME, repository)
                .start(compute())
                .next(render())
                .next(publish())
                .next(enterMail())
                .next(deliverMail())
                .build();
    }

    private Step compute() {
        return step("compute", work::compute).build();
    }

    /**
     * Renders on as many threads as there are cores; reading orders and writing files keep their order. It is done again
     * after a restart, as the folder it fills is emptied by the first step.
     */
    private Step render() {
        return new StepBuilder("render", repository)
                .<O, R>chunk(BRIEFINGS_TOGETHER)
                .reader(new OrderReader<>(work::orders))
                .processor(work::render)
                .writer(rendered -> rendered.forEach(work::keep))
                .taskExecutor(cores)
                .allowStartIfComplete(true)
                .build();
    }

    private Step publish() {
        return step("publish", work::publish).build();
    }

    /** All that is due is entered in the ledger, or nothing: the step's transaction is the database's. */
    private Step enterMail() {
        return step("enter mail", work::enterMail).transactionManager(database).build();
    }

    /** No transaction spans this step: what came of each message is kept before the next is tried. */
    private Step deliverMail() {
        return step("deliver mail", work::deliverMail).build();
    }

    /** A step that a restart does again, as what it works out is in memory only, or what it puts in place may be older. */
    private TaskletStepBuilder step(String name, Runnable action) {
        TaskletStepBuilder step = new StepBuilder(name, repository).tasklet((contribution, context) -> {
            action.run();
            return RepeatStatus.FINISHED;
        });
        step.transactionManager(new ResourcelessTransactionManager()).allowStartIfComplete(true);
        return step;
    }
}
