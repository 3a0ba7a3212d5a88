#!/bin/sh
# Checks a site for each input that is made to exhaust a reader, with 256 MB, and says how long each
# took: the exit code, milliseconds, what was found. Fails where one takes more than 3 s.
#   src/campaign/pathological.sh          each input once
#   src/campaign/pathological.sh scale [WORD ...]   each from 50,000 to 400,000, warm: what a doubling costs
#                                         in processor time of the working threads. Fails above 2.6 times.
set -eu
cd "$(dirname "$0")/../.."
out=target/pathological.txt
mvn --offline --quiet -Dspotless.check.skip=true test-compile
mvn --offline --quiet exec:exec -Dexec.executable="${JAVA_HOME:+$JAVA_HOME/bin/}java" \
  -Dexec.classpathScope=test -Dexec.args="-Xmx256m -cp %classpath dev.broadsheet.cli.Pathological $*" |
  tee "$out"
if grep "TOO DEAR" "$out"; then exit 1; fi
[ "${1:-}" = scale ] || awk -F '\t' '$3 > 3000 || $2 > 1 { print "TOO DEAR: " $0; bad = 1 } END { exit bad }' "$out"
