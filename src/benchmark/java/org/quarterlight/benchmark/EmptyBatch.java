package org.quarterlight.benchmark;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The floor (d): Spring Boot and Spring Batch with a database in memory and nothing to do. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class EmptyBatch {
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(EmptyBatch.class).run(arguments).close();
    }
}
