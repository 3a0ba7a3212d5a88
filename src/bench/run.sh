#!/bin/sh
# Races Broadsheet against Hugo; see src/site/markdown/benchmarks.md. Needs a JDK, Hugo
# (apt-get install hugo), GNU time (apt-get install time), and `mvn package` before.
#
#   src/bench/run.sh [--sizes 100,1000,10000] [--rounds 5] [--tmpfs DIR] [--disk DIR] ...
#
# Without --tmpfs and --disk it builds in /dev/shm, where that is a folder, and in target/bench.
set -eu
cd "$(dirname "$0")/../.."

for program in javac hugo /usr/bin/time; do
  command -v "$program" >/dev/null || { echo "run.sh: needs $program" >&2; exit 1; }
done
[ -x target/dist/bin/broadsheet ] || { echo "run.sh: run mvn package first" >&2; exit 1; }

classes=target/bench/classes
mkdir -p "$classes"
libraries=$PWD/target/dist/lib/broadsheet.jar
javac -Xlint:all -cp "$libraries" -d "$classes" src/bench/java/dev/broadsheet/bench/corpus/*.java \
  src/bench/java/dev/broadsheet/bench/race/*.java

case " $* " in
  *" --tmpfs "* | *" --disk "*) ;;
  *)
    set -- "$@" --disk target/bench/disk
    [ ! -d /dev/shm ] || set -- "$@" --tmpfs /dev/shm/broadsheet-bench
    ;;
esac
exec java -cp "$libraries:$classes" dev.broadsheet.bench.race.Race "$@"
