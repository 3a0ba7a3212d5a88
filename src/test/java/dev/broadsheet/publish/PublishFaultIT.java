package dev.broadsheet.publish;

import dev.broadsheet.publish.FaultyFiles.Fault;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault at every operation in every situation, in both modes. */
class PublishFaultIT extends FaultLoop {
  static Stream<Arguments> situations() {
    return Stream.of(Before.values())
        .flatMap(
            before ->
                Stream.of(PublishMode.values())
                    .flatMap(
                        mode ->
                            Stream.of(Fault.values())
                                .map(fault -> Arguments.of(before, mode, fault))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("situations")
  void survives(Before before, PublishMode mode, Fault fault) throws IOException {
    survivesAFaultAtEveryOperation(before, mode, fault);
  }
}
