package com.todo.infra.benchmark;

import com.todo.adapters.phrases.PhrasesInterpreter;
import com.todo.domain.conversation.Reading;
import com.todo.domain.conversation.WishReading;
import com.todo.ports.interfaces.outbound.Interpreter;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to read one sentence, of kinds short and long. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReadingSentences {
  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2026-11-25T10:00+01:00[Europe/Berlin]");

  private static final List<String> SENTENCES =
      List.of(
          "buy milk",
          "water the ficus tomorrow at 7:15 am",
          "pay rent every month on the 1st at 9, remind me an hour before",
          "call mum on friday the 27th between 5 and 6pm",
          "standup every mon-fri at 9 from 1 dec until 24 dec",
          "remind me two days before christmas eve at noon to wrap the presents",
          "finish the milk and move the dentist to Monday 3pm",
          "when did I last water the ficus?",
          "no, I meant the oat milk",
          "snooze it until tomorrow 9",
          "read the 9/11 Report and write down whatever comes to mind about it this evening",
          "in 1 hour and 30 minutes take the cake out of the oven, and do not forget the candles");

  private final Interpreter interpreter = new PhrasesInterpreter();
  private int next;

  @Benchmark
  public Reading chat() {
    return interpreter.read(sentence(), NOW, Locale.UK);
  }

  @Benchmark
  public WishReading quickAdd() {
    return interpreter.readTask(sentence(), NOW, Locale.UK);
  }

  private String sentence() {
    next = (next + 1) % SENTENCES.size();
    return SENTENCES.get(next);
  }
}
