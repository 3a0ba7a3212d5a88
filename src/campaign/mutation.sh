#!/bin/sh
# Plants small faults, one at a time, in four rooms, and counts how many their own fast tests notice.
#   src/campaign/mutation.sh [fresh] [ROOM ...]     such as: src/campaign/mutation.sh fresh check
# Fails where a room notices less than 85%. What an earlier run found is taken for what has not
# changed since; `fresh` forgets it, as a release should. The survivors are listed for reading in
# target/mutation/ROOM/index.html. CLASSES='dev.broadsheet.quantity.Chinese*' looks at some classes
# only; THREADS (default 2) and TMP_FOLDER (default a folder in memory, where there is one) may be
# set too.
set -eu
cd "$(dirname "$0")/../.."
least=85
if [ "${1:-}" = fresh ]; then
  shift
  rm -f target/mutation/*.history
fi
[ $# -gt 0 ] || set -- publish check fact quantity
if [ -z "${TMP_FOLDER:-}" ]; then
  [ -d /dev/shm ] && [ -w /dev/shm ] && base=/dev/shm || base=${TMPDIR:-/tmp}
  TMP_FOLDER=$(mktemp -d "$base/broadsheet-mutation.XXXXXX")
  trap 'rm -rf "$TMP_FOLDER"' EXIT
fi
mkdir -p target/mutation
failed=0
for room in "$@"; do
  log="target/mutation/$room.log"
  code=0
  mvn -B -ntp -q -Pmutation-testing -Dspotless.check.skip=true \
    test-compile org.pitest:pitest-maven:mutationCoverage \
    -Dmutated="$room" ${CLASSES:+"-Dmutation.classes=$CLASSES"} -Dmutation.threshold="$least" \
    -Dmutation.threads="${THREADS:-2}" -Dmutation.tmp="$TMP_FOLDER" >"$log" 2>&1 || code=$?
  score=$(sed -n 's/^>> Generated \([0-9]*\) mutations Killed \([0-9]*\) (\([0-9]*\)%).*/\2 of \1 faults noticed, \3%/p' "$log")
  if [ "$code" -ne 0 ]; then
    failed=1
    echo "$room: FAILED (${score:-no result}; at least $least% are wanted); see $log"
  else
    echo "$room: $score"
  fi
done
exit $failed
