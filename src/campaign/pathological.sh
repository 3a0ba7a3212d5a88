#!/bin/sh
# Checks a site for each input that is made to exhaust a reader, with 256 MB, and says how long each
# took: the exit code, milliseconds, what was found. Fails where one takes more than 3 s.
#   src/campaign/pathological.sh          each input once
#   src/campaign/pathological.sh scale    each from 50,000 to 400,000: what a doubling costs in processor time
set -eu
cd "$(dirname "$0")/../.."
out=target/pathological.txt
mvn --offline --quiet -Dspotless.check.skip=true test-compile
mvn --offline --quiet exec:exec -Dexec.executable="${JAVA_HOME:+$JAVA_HOME/bin/}java" \
  -Dexec.classpathScope=test -Dexec.args="-Xmx256m -cp %classpath dev.broadsheet.cli.Pathological ${1:-}" |
  tee "$out"
[ "${1:-}" = scale ] || awk -F '\t' '$3 > 3000 || $2 > 1 { print "TOO DEAR: " $0; bad = 1 } END { exit bad }' "$out"
