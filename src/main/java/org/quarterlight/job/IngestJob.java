package org.quarterlight.job;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.Sha256;
import org.quarterlight.csv.KeptRow;
import org.quarterlight.intake.Intake;
import org.quarterlight.intake.RowReading;
import org.quarterlight.store.History;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Reads exports: a step for each file, one after the other; in it each row is read by itself, and what the rows say is
 * written chunk by chunk. A run that was broken off goes on inside the file it stopped in.
 */
record IngestJob(
        JobRepository repository,
        PlatformTransactionManager database,
        Intake intake,
        History history,
        Consumer<InputFile> done) {
    static final String NAME = "ingest";
    private static final int ROWS_TOGETHER = 1_000;
    private static final int DIGEST_SHOWN = 16;

    Job of(List<InputFile> files) {
        SimpleJobBuilder job = new JobBuilder(NAME, repository).start(read(files.getFirst()));
        files.stream().skip(1).forEach(file -> job.next(read(file)));
        return job.build();
    }

    private Step read(InputFile file) {
        FileRowReader rows = new FileRowReader(file, intake, history.files());
        return new StepBuilder("read " + identity(file), repository)
                .<FileItem<KeptRow>, FileItem<RowReading>>chunk(ROWS_TOGETHER)
                .transactionManager(database)
                .reader(rows)
                .processor(item -> item.map(row -> rows.plans().read(row)))
                .writer(new VersionWriter(file, intake.rules(), history, rows::plans))
                .listener(new StepExecutionListener() {
                    @Override
                    public @Nullable ExitStatus afterStep(StepExecution step) {
                        done.accept(file);
                        return null;
                    }
                })
                .build();
    }

    /** What a restart knows the file by: its bytes and what its name tells, or its name where it has no bytes. */
    private static String identity(InputFile file) {
        String known = file.sha256().isEmpty() ? file.name() : file.sha256() + " " + file.told();
        return Sha256.of(known.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_SHOWN);
    }
}
