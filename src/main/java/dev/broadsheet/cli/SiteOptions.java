package dev.broadsheet.cli;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.publish.PublishOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command on a site shares. */
final class SiteOptions {
  @Mixin private SiteFolder folder;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where to publish (default: site-output in the site folder).")
  private Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The site's public address, instead of the one in site.yaml.")
  private URI baseUrl;

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      converter = InstantConverter.class,
      description =
          "What counts as now, such as 2026-04-01T08:00:00Z or 2026-04-01 (default:"
              + " SOURCE_DATE_EPOCH, else the newest date in the content).")
  private Instant now;

  @Option(names = "--drafts", description = "Publish articles marked as drafts too.")
  private boolean drafts;

  @Option(
      names = "--allow-uncorrected",
      description =
          "Let published figures change without an entry in the corrections or updates of the"
              + " articles that show them. For work in progress.")
  private boolean allowUncorrected;

  @Mixin private SpeechOptions speech;

  SpeechOptions speech() {
    return speech;
  }

  SiteFolder folder() {
    return folder;
  }

  /** What counts as now, if anybody said. */
  Optional<Instant> now() {
    return Optional.ofNullable(now).or(SiteOptions::sourceDateEpoch);
  }

  BuildOptions toBuildOptions() {
    return new BuildOptions(
        folder.path(),
        Optional.ofNullable(output).orElseGet(() -> folder.path().resolve("site-output")),
        Optional.ofNullable(baseUrl),
        now(),
        drafts,
        allowUncorrected,
        false,
        PublishOptions.STANDARD);
  }

  /** The instant that reproducible-builds.org's variable names, where it is set and a number. */
  private static Optional<Instant> sourceDateEpoch() {
    return Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))
        .filter(text -> text.matches("[0-9]{1,12}"))
        .map(text -> Instant.ofEpochSecond(Long.parseLong(text)));
  }

  /** Reads an instant, a date-time with an offset, or a date (its midnight in UTC). */
  static final class InstantConverter implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      try {
        return text.length() <= "yyyy-mm-dd".length()
            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
            : OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + text + "' is no date or instant such as 2026-04-01 or 2026-04-01T08:00:00Z");
      }
    }
  }
}
