#!/bin/sh
# Has Jazzer look for texts that break a target.
#   src/campaign/fuzz.sh [TIME [TARGET ...]]      such as: src/campaign/fuzz.sh 10m url markdown
# TIME is for each target (default 7m, some ten million runs of a quick one). Fails where a target
# crashes, or reaches 500 edges or fewer: then it fuzzes blind.
# What reaches new code is kept under target/fuzz; `src/campaign/fuzz.sh keep` adds the short ones
# to the stored texts that every `mvn verify` replays.
set -eu
cd "$(dirname "$0")/../.."
targets="frontMatter settings markdown url sheet formula english chinese chart values template path request"
base="$PWD/target/fuzz"
maven="mvn --offline --quiet -Pfuzz -Dspotless.check.skip=true"

$maven test-compile
if [ "${1:-}" = keep ]; then
  exec $maven surefire:test -Dtest=KeepSeeds -Dfuzz.corpus="$base/.cifuzz-corpus"
fi
time=${1:-7m}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] && targets=$*
mkdir -p "$base"
failed=0
for target in $targets; do
  log="$base/$target.log"
  code=0
  JAZZER_FUZZ=1 $maven surefire:test -Dtest="TargetsFuzz#$target" -DargLine=-Xmx1g \
    -Djazzer.max_duration="$time" -Djazzer.internal.basedir="$base" >"$log" 2>&1 || code=$?
  last=$(grep -E '^#[0-9]+.* cov: ' "$log" | tail -n 1)
  edges=$(echo "$last" | sed -E 's/.* cov: ([0-9]+).*/\1/')
  runs=$(echo "$last" | sed -E 's/^#([0-9]+).*/\1/')
  if [ "$code" -ne 0 ] || [ "${edges:-0}" -le 500 ]; then
    failed=1
    echo "$target: FAILED (exit $code, ${edges:-0} edges, ${runs:-0} runs); see $log"
  else
    echo "$target: $runs runs, $edges edges, nothing found"
  fi
done
exit $failed
