package dev.broadsheet.content;

import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the notes beside the images of an article. */
final class PictureNotes {
  private static final String SUFFIX = PictureNote.fileOf("");

  private final SourceTree tree;
  private final List<Language> languages;
  private final Diagnostics problems;

  PictureNotes(SourceTree tree, List<Language> languages, Diagnostics problems) {
    this.tree = tree;
    this.languages = languages;
    this.problems = problems;
  }

  /** The notes by the names of their images, sorted; a note without its image is reported. */
  Map<String, PictureNote> in(String folder) {
    Map<String, PictureNote> notes = new TreeMap<>();
    List<String> names =
        tree.list(folder).stream().map(path -> path.substring(folder.length() + 1)).toList();
    for (String name : names) {
      if (name.endsWith(SUFFIX)) {
        String image = name.substring(0, name.length() - SUFFIX.length());
        if (names.contains(image)) {
          tree.read(folder + "/" + name, problems)
              .flatMap(file -> PictureNoteReader.read(file, languages, problems))
              .ifPresent(note -> notes.put(image, note));
        } else {
          reportStray(folder + "/" + name, image, names);
        }
      }
    }
    return notes;
  }

  private void reportStray(String path, String image, List<String> names) {
    List<String> images = names.stream().filter(name -> !name.endsWith(SUFFIX)).toList();
    problems.add(
        Diagnostic.of(
                ContentFiles.STRAY,
                new SourceFile(path, "").start(),
                "there is no image `" + image + "` that this could be the note of")
            .withSuggestion(DataReader.didYouMean(image, images)));
  }
}
