package dev.broadsheet.cli;

import java.awt.AWTError;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;

/** Asks the desktop, where there is one, to show a page in the browser that its user has chosen. */
final class BrowserWindow {
  private BrowserWindow() {}

  /** Whether a browser was asked; without a desktop, or one that Java knows, it cannot be. */
  static boolean open(URI page) {
    try {
      if (!Desktop.isDesktopSupported()) {
        return false;
      }
      Desktop desktop = Desktop.getDesktop();
      if (!desktop.isSupported(Desktop.Action.BROWSE)) {
        return false;
      }
      desktop.browse(page);
      return true;
    } catch (IOException | UnsupportedOperationException | AWTError e) {
      return false;
    }
  }
}
