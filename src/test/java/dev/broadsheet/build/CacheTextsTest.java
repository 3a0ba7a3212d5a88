package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.check.Places;
import dev.broadsheet.source.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTextsTest {
  @TempDir Path folder;

  @Test
  void readsMoreTextsThanItNumbers() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 2 * CacheOutput.TEXTS + 100; i++) {
      texts.add("text " + i);
      texts.add("text " + i / 2);
      texts.add("the same");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CacheOutput out = new CacheOutput(bytes);
    out.all(texts, out::text);
    out.flush();
    CacheInput in =
        new CacheInput(ByteBuffer.wrap(bytes.toByteArray()), new Places(SourceTree.open(folder)));
    assertThat(in.all(in::text)).isEqualTo(texts);
  }
}
