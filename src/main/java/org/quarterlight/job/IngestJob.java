package org.quarterlight.job;

import java.util.List;
import java.util.function.Consumer;
import org.quarterlight.contract.InputFile;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/** Reads exports: a step for each file, one after the other. A file read whole before a failure is not read again. */
record IngestJob(JobRepository repository, Consumer<InputFile> reading) {
    static final String NAME = "ingest";
    private static final int DIGEST_SHOWN = 16;

    Job of(List<InputFile> files) {
        SimpleJobBuilder job = new JobBuilder(NAME, repository).start(read(files.getFirst(), 1));
        for (int n = 1; n < files.size(); n++) {
            job.next(read(files.get(n), n + 1));
        }
        return job.build();
    }

    /** The reading commits its rows in portions itself, so that memory does not grow with the file. */
    private Step read(InputFile file, int number) {
        String digest =
                file.sha256().substring(0, Math.min(DIGEST_SHOWN, file.sha256().length()));
        return new StepBuilder("read " + number + " " + digest, repository)
                .tasklet((contribution, context) -> {
                    reading.accept(file);
                    return RepeatStatus.FINISHED;
                })
                .transactionManager(new ResourcelessTransactionManager())
                .build();
    }
}
