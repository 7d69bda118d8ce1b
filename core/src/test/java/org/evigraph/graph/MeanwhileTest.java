package org.evigraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MeanwhileTest {
    @Test
    void whatAnotherThreadMadeIsGiven() throws IOException {
        try (Meanwhile<Thread> made = Meanwhile.begin(Thread::currentThread)) {
            assertThat(made.get()).isNotSameAs(Thread.currentThread());
        }
    }

    @Test
    void aFaultOfTheWorkIsThrownAsItIs() {
        IOException damaged = DamagedSnapshotException.in(Block.OBJECTS, "its checksum does not fit");
        RuntimeException mistake = new IllegalStateException("a mistake");
        Error full = new OutOfMemoryError("full");

        assertThatThrownBy(() -> failing(damaged)).isSameAs(damaged);
        assertThatThrownBy(() -> failing(mistake)).isSameAs(mistake);
        assertThatThrownBy(() -> failing(full)).isSameAs(full);
    }

    private static void failing(Throwable fault) throws IOException {
        try (Meanwhile<String> work = Meanwhile.begin(() -> {
            if (fault instanceof Error error) {
                throw error;
            }
            if (fault instanceof RuntimeException mistake) {
                throw mistake;
            }
            throw (IOException) fault;
        })) {
            work.get();
        }
    }

    @Test
    void closingStopsTheWorkAndWaitsForItsEnd() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Meanwhile<String> work = Meanwhile.begin(() -> sleep(begun, ended));
        begun.await();

        work.close();

        assertThat(ended).isTrue();
    }

    @Test
    void whoeverIsInterruptedWaitsNoLonger() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        try (Meanwhile<String> work = Meanwhile.begin(() -> sleep(begun, ended))) {
            begun.await();
            Thread.currentThread().interrupt();

            assertThatThrownBy(work::get).isInstanceOf(InterruptedIOException.class);
        }

        assertThat(Thread.interrupted()).isTrue();
        assertThat(ended).isTrue();
    }

    private static String sleep(CountDownLatch begun, AtomicBoolean ended) {
        begun.countDown();
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException stopped) {
            ended.set(true);
        }
        return "";
    }
}
