package org.quarterlight.job;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.Sha256;
import org.quarterlight.csv.KeptRow;
import org.quarterlight.intake.RowReading;
import org.quarterlight.store.RecordedItem;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Reads exports: a step for each file, one after the other; in it each row is read by itself, and what the rows say is
 * written chunk by chunk. A run that was broken off goes on inside the file it stopped in. Of a file that another machine
 * reads only the writing is done here.
 */
record IngestJob(JobRepository repository, PlatformTransactionManager database, ExportReading reading) {
    static final String NAME = "ingest";
    private static final int ROWS_TOGETHER = 1_000;
    private static final int DIGEST_SHOWN = 16;

    Job of(List<InputFile> files) {
        SimpleJobBuilder job = new JobBuilder(NAME, repository).start(step(files.getFirst()));
        files.stream().skip(1).forEach(file -> job.next(step(file)));
        return job.build();
    }

    private Step step(InputFile file) {
        return reading.elsewhere().has(file) ? write(file) : read(file);
    }

    private Step read(InputFile file) {
        FileRowReader rows =
                new FileRowReader(file, reading.intake(), reading.history().files());
        return this.<KeptRow, RowReading>inChunks("read ", file)
                .reader(rows)
                .processor(item -> item.map(rows::understand))
                .writer(writer(file, rows))
                .build();
    }

    /** Its name differs from that of a step that reads, as the places they have saved are counted in other things. */
    private Step write(InputFile file) {
        RecordedFileReader said = new RecordedFileReader(
                file, reading.elsewhere(), reading.history().files());
        return this.<RecordedItem, RecordedItem>inChunks("write ", file)
                .reader(said)
                .writer(writer(file, said))
                .build();
    }

    private <T> VersionWriter<T> writer(InputFile file, OpenFile<T> open) {
        return new VersionWriter<>(file, reading.intake().rules(), reading.history(), open);
    }

    private <I, O> ChunkOrientedStepBuilder<FileItem<I>, FileItem<O>> inChunks(String does, InputFile file) {
        ChunkOrientedStepBuilder<FileItem<I>, FileItem<O>> step =
                new StepBuilder(does + identity(file), repository).chunk(ROWS_TOGETHER);
        step.transactionManager(database).listener(new StepExecutionListener() {
            @Override
            public @Nullable ExitStatus afterStep(StepExecution ended) {
                reading.done().accept(file);
                return null;
            }
        });
        return step;
    }

    /** What a restart knows the file by: its bytes and what its name tells, or its name where it has no bytes. */
    private static String identity(InputFile file) {
        String known = file.sha256().isEmpty() ? file.name() : file.sha256() + " " + file.told();
        return Sha256.of(known.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_SHOWN);
    }
}
