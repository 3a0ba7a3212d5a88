package dev.broadsheet.cli;

import dev.broadsheet.starter.NewFiles;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What beginning anything has in common: names that are checked, files that are not there yet. */
final class Beginning {
  private final CommandSpec spec;
  private final SpeechOptions speech;

  Beginning(CommandSpec spec, SpeechOptions speech) {
    this.spec = spec;
    this.speech = speech;
  }

  /** The name of an article or sheet, or a word about what could be one. */
  Slug slug(String name) {
    if (Slug.isSlug(name)) {
      return new Slug(name);
    }
    String hint = Slug.near(name).map(slug -> "; " + slug + " would be one").orElse("");
    throw wrong("`" + name + "` cannot be a name: small letters, digits and hyphens" + hint);
  }

  /** The languages of a list of tags, each once; {@code known} says which there can be. */
  List<Language> languages(List<String> tags, List<Language> known, String whose) {
    List<Language> languages = new ArrayList<>();
    for (String tag : tags) {
      if (!Language.isTag(tag) || !known.contains(new Language(tag))) {
        throw wrong(whose + " has " + known + ", not `" + tag + "`");
      }
      if (!languages.contains(new Language(tag))) {
        languages.add(new Language(tag));
      }
    }
    return languages;
  }

  /** Writes all files and names them, or writes none. */
  int write(Path folder, Map<String, String> texts) throws IOException {
    List<String> present = NewFiles.present(folder, texts.keySet());
    if (!present.isEmpty()) {
      throw wrong("nothing written; already there: " + String.join(", ", present));
    }
    NewFiles.write(folder, texts);
    texts.keySet().forEach(path -> say("created " + folder.resolve(path).normalize()));
    return ExitCode.DONE;
  }

  /** Says what was done, unless nobody wants to hear it. */
  void say(String line) {
    if (!speech.quiet()) {
      spec.commandLine().getOut().println(line);
    }
  }

  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
