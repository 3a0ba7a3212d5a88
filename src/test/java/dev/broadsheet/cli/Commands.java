package dev.broadsheet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a block of shell commands into words, as far as the documentation uses the shell. */
final class Commands {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final List<String> PROGRAM = List.of("java", "-jar", "target/broadsheet.jar");

  private Commands() {}

  /** Each command on its own, comments and redirections left out. */
  static List<List<String>> of(String block) {
    List<List<String>> commands = new ArrayList<>();
    for (String line : block.replace("\\\n", " ").split("\n|&&")) {
      String bare = line.replaceAll("(^|\\s)#.*", "").replaceAll("\\s[<>]\\s*\\S+", "").strip();
      if (!bare.isEmpty()) {
        commands.add(words(bare));
      }
    }
    return commands;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      for (int group = 1; group <= 3; group++) {
        if (word.group(group) != null) {
          words.add(word.group(group));
        }
      }
    }
    return words;
  }

  static boolean isOurs(List<String> command) {
    return command.get(0).matches("(bin/)?broadsheet")
        || command.size() >= 3 && command.subList(0, 3).equals(PROGRAM);
  }

  /** The arguments of a command of ours. */
  static List<String> arguments(List<String> command) {
    return command.subList(command.get(0).equals("java") ? 3 : 1, command.size());
  }
}
