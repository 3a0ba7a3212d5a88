package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublishExceptionTest {
  static Stream<Arguments> causes() {
    return Stream.of(
        Arguments.of(new IOException("No space left on device"), "No space left on device"),
        Arguments.of(new AccessDeniedException("/site/out"), "AccessDenied /site/out"),
        Arguments.of(new FileSystemException("/out", null, "Read-only"), "/out: Read-only"));
  }

  @ParameterizedTest
  @MethodSource("causes")
  void saysWhatFailedAndWhy(IOException cause, String why) {
    PublishException failure = new PublishException("cannot write page", cause);
    assertThat(failure).hasMessage("cannot write page: " + why).hasCause(cause);
    assertThat(failure.reason()).isEqualTo(Reason.FAILED);
  }
}
