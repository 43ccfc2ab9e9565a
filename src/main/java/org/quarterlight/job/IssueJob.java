package org.quarterlight.job;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quarterlight.briefing.Briefings;
import org.quarterlight.contract.InputFile;
import org.quarterlight.issue.IssueFolder;
import org.slf4j.MDC;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** One issue: read what is new, compute the schedule, render every briefing, put the issue in place whole, mail it. */
@Configuration(proxyBeanMethods = false)
class IssueJob {
    static final String NAME = "issue";
    private static final int BRIEFINGS_TOGETHER = 32;

    private final JobRepository repository;
    private final Workspace archive;
    private final Desk desk;

    IssueJob(JobRepository repository, Workspace archive, Desk desk) {
        this.repository = repository;
        this.archive = archive;
        this.desk = desk;
    }

    @Bean
    Job issue(Step read, Step compute, Step render, Step publish, Step address, Step deliver) {
        return new JobBuilder(NAME, repository)
                .start(read)
                .next(compute)
                .next(render)
                .next(publish)
                .next(address)
                .next(deliver)
                .build();
    }

    /** One file at a time; what was read whole before a failure is not read again. */
    @Bean
    Step read(ItemReader<InputFile> unreadFiles) {
        return new StepBuilder("read", repository)
                .<InputFile, InputFile>chunk(1)
                .reader(unreadFiles)
                .writer(files -> files.forEach(file -> {
                    desk.read().add(archive.read(file));
                    desk.progress().advance(file.name());
                }))
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    ListItemReader<InputFile> unreadFiles() {
        var unread = archive.unread();
        if (!unread.isEmpty()) {
            desk.progress().begin("Reading exports", unread.size());
        }
        return new ListItemReader<>(unread);
    }

    @Bean
    Step compute() {
        return new StepBuilder("compute", repository)
                .tasklet((contribution, context) -> {
                    desk.progress().begin("Computing the schedule", 0);
                    computeSchedule();
                    desk.folder().begin();
                    return RepeatStatus.FINISHED;
                })
                .allowStartIfComplete(true)
                .build();
    }

    private void computeSchedule() {
        LocalDate asAt = desk.asAt().or(archive::newest).orElseThrow(NothingToRead::new);
        Optional<LocalDate> knownOn = desk.request().knownOn();
        desk.lay(archive.published(asAt, knownOn), new PastFigures(archive, knownOn));
    }

    /** Renders on as many threads as there are cores; reading orders and writing files keep their order. */
    @Bean
    Step render(ItemReader<BriefingOrder> orders, ThreadPoolTaskExecutor cores) {
        return new StepBuilder("render", repository)
                .<BriefingOrder, Rendered>chunk(BRIEFINGS_TOGETHER)
                .reader(orders)
                .processor(order -> new Renderer(desk.account(), desk.past()).process(order))
                .writer(rendered -> rendered.forEach(this::keep))
                .taskExecutor(cores)
                .allowStartIfComplete(true)
                .build();
    }

    private void keep(Rendered rendered) {
        IssueFolder folder = desk.folder();
        switch (rendered) {
            case Rendered.Made made -> {
                made.files().forEach(folder::write);
                desk.briefings().add(made.entry());
                desk.progress().advance(made.order().path());
            }
            case Rendered.Refused refused -> desk.refuse(refused.problems());
        }
    }

    @Bean
    @StepScope
    ListItemReader<BriefingOrder> orders() {
        var orders = BriefingOrder.all(
                desk.editions().sound(),
                desk.request().editions(),
                new Briefings(desk.schedule(), desk.account().promises()));
        desk.progress().begin("Writing briefings", orders.size());
        return new ListItemReader<>(orders);
    }

    @Bean
    ThreadPoolTaskExecutor cores() {
        ThreadPoolTaskExecutor cores = new ThreadPoolTaskExecutor();
        int processors = Runtime.getRuntime().availableProcessors();
        cores.setCorePoolSize(processors);
        cores.setMaxPoolSize(processors);
        cores.setThreadNamePrefix("render-");
        cores.setTaskDecorator(IssueJob::withTheRunsId);
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

    @Bean
    Step publish(Publication publication) {
        return new StepBuilder("publish", repository)
                .tasklet((contribution, context) -> {
                    desk.progress().begin("Putting the issue in place", 0);
                    desk.end(publication.publish());
                    desk.progress().end();
                    return RepeatStatus.FINISHED;
                })
                .allowStartIfComplete(true)
                .build();
    }

    /** Enters what is due in the ledger, in the step's own transaction: all of it or none. */
    @Bean
    Step address() {
        return new StepBuilder("address", repository)
                .tasklet((contribution, context) -> {
                    desk.mailroom()
                            .ifPresent(
                                    mailroom -> mailroom.enter(desk.schedule().asAt(), Optional.of(desk.account())));
                    return RepeatStatus.FINISHED;
                })
                .allowStartIfComplete(true)
                .build();
    }

    /** Hands over what waits. No transaction spans it: what came of each message is kept before the next is tried. */
    @Bean
    Step deliver() {
        return new StepBuilder("deliver", repository)
                .tasklet((contribution, context) -> {
                    desk.delivered(desk.mailroom()
                            .flatMap(
                                    mailroom -> mailroom.deliver(desk.schedule().asAt())));
                    return RepeatStatus.FINISHED;
                })
                .transactionManager(new ResourcelessTransactionManager())
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Publication publication() {
        return new Publication(archive, desk);
    }
}
