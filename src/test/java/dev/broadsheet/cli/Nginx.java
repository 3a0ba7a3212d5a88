package dev.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** nginx as a Debian host runs it. */
final class Nginx {
  private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
  private static final Path SHIPPED = Path.of("src/hosting/nginx");

  private Nginx() {}

  static void assumeInstalled() {
    WebServer.assumeInstalled(PROGRAM, "nginx", "nginx-light");
  }

  /** Serves {@code site}; everything that nginx writes lies below {@code folder}. */
  static WebServer serve(Path site, Path folder) throws IOException, InterruptedException {
    FileUtils.copyDirectory(SHIPPED.toFile(), folder.toFile());
    int port = WebServer.freePort();
    Path server = folder.resolve("broadsheet.conf");
    String shipped = Files.readString(server);
    Files.writeString(
        server,
        shipped
            .replaceFirst("listen 80;", "listen 127.0.0.1:" + port + ";")
            .replaceFirst("listen \\[::]:80;", "")
            .replaceFirst("/srv/broadsheet/site-output", site.toRealPath().toString()));
    Files.writeString(folder.resolve("nginx.conf"), main());
    Path log = folder.resolve("error.log");
    return WebServer.start(
        new ProcessBuilder(
                PROGRAM.toString(), "-p", folder + "/", "-c", "nginx.conf", "-e", log.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.log").toFile()),
        log,
        port);
  }

  /** What a Debian host has in /etc/nginx/nginx.conf, kept in one folder and in the foreground. */
  private static String main() {
    // Workers of root's nginx become `nobody`, who may not read a checkout in root's home.
    String user = System.getProperty("user.name").equals("root") ? "user root;\n" : "";
    return user
        + """
        daemon off;
        worker_processes 1;
        pid nginx.pid;
        events { worker_connections 64; }
        http {
            access_log off;
            client_body_temp_path tmp-body;
            proxy_temp_path tmp-proxy;
            fastcgi_temp_path tmp-fastcgi;
            uwsgi_temp_path tmp-uwsgi;
            scgi_temp_path tmp-scgi;
            include broadsheet.conf;
        }
        """;
  }
}
