package dev.broadsheet.data;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A JSON Schema (2020-12) that travels with the program. The validator behind it is built when the
 * first file is checked, because building it costs more than checking does.
 */
public final class DataSchema {
  private final String text;
  private final AtomicBoolean prepared = new AtomicBoolean();
  private volatile Optional<Schema> schema = Optional.empty();

  private DataSchema(String text) {
    this.text = text;
  }

  /**
   * The schema in a resource of this program, such as {@code
   * /dev/broadsheet/fact/fact-sheet.schema.json}.
   *
   * @throws IllegalArgumentException when there is no such resource
   */
  public static DataSchema ofResource(String name) {
    try (InputStream in = DataSchema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return new DataSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot read the resource " + name, damaged);
    }
  }

  /** The schema as it is published. */
  public String text() {
    return text;
  }

  /**
   * Begins to build the validator beside whatever else is done, because a file will be checked
   * soon. On a thread of its own: a thread that works on a part of something larger must not wait
   * for another such part, which may be taken up when all of the first is done.
   */
  public void prepare() {
    if (prepared.compareAndSet(false, true)) {
      Thread builder = new Thread(this::schema, "schema");
      builder.setDaemon(true);
      builder.start();
    }
  }

  /** Reports every place that does not fit; true when all fits. */
  public boolean check(DataNode root, Diagnostics diagnostics) {
    Schema validator = schema();
    List<Error> errors = validator.validate(SchemaInstance.of(root));
    SchemaFindings.of(root, validator.getSchemaNode(), errors).forEach(diagnostics::add);
    return errors.isEmpty();
  }

  private Schema schema() {
    return schema.isPresent() ? schema.get() : build();
  }

  private synchronized Schema build() {
    Schema built =
        schema.orElseGet(
            () ->
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON));
    schema = Optional.of(built);
    return built;
  }
}
