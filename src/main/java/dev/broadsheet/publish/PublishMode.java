package dev.broadsheet.publish;

/** How readers are taken from one release to the next. */
public enum PublishMode {
  /**
   * The output is a plain folder, replaced by two renames: works everywhere, but for an instant
   * between them there is no output.
   */
  FOLDER,

  /**
   * The output is a symbolic link to the current release, turned in one step: at no instant is
   * there no output, and the release before stays for readers who are still in it. For folders that
   * a web server sends from.
   */
  SYMLINK
}
