package dev.broadsheet.build;

import dev.broadsheet.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** Reads fact sheets as a commit of the surrounding Git repository has them. */
final class EarlierCommit {
  private static final String FACTS = "content/facts";

  private EarlierCommit() {}

  /**
   * The fact sheets of a commit.
   *
   * @param site the real path of the site folder
   * @param ref a branch, a tag, a hash, or an expression such as {@code HEAD~3}
   * @return empty where there is no repository around the site, or no such commit in it
   */
  static Optional<List<SourceFile>> sheets(Path site, String ref) throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(site.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    try (Repository repository = builder.build()) {
      ObjectId commit = repository.resolve(ref + "^{commit}");
      if (commit == null || repository.isBare()) {
        return Optional.empty();
      }
      Path root = repository.getWorkTree().toPath().toRealPath();
      String folder = root.relativize(site.resolve(FACTS)).toString().replace('\\', '/');
      return Optional.of(read(repository, commit, folder));
    }
  }

  private static List<SourceFile> read(Repository repository, ObjectId commit, String folder)
      throws IOException {
    List<SourceFile> sheets = new ArrayList<>();
    try (RevWalk revisions = new RevWalk(repository);
        TreeWalk walk = new TreeWalk(repository)) {
      RevTree tree = revisions.parseCommit(commit).getTree();
      walk.addTree(tree);
      walk.setRecursive(true);
      walk.setFilter(PathFilter.create(folder));
      while (walk.next()) {
        String path = walk.getPathString();
        if (path.endsWith(".json")) {
          byte[] bytes = repository.open(walk.getObjectId(0)).getBytes();
          String inSite = FACTS + path.substring(folder.length());
          sheets.add(new SourceFile(inSite, new String(bytes, StandardCharsets.UTF_8)));
        }
      }
    }
    return sheets;
  }
}
