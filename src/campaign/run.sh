#!/usr/bin/env bash
# The long versions of what every `mvn verify` does briefly: kills, halts, full disks, builds at once,
# releases under a reader's eyes, signals, mutations, the reproducible jar. Takes hours; writes its
# report to target/campaign/.
#   src/campaign/run.sh [publish|mutations|jar ...]        (default: all)
set -euo pipefail
cd "$(dirname "$0")/../.."
parts=("$@")
[ ${#parts[@]} -gt 0 ] || parts=(publish mutations jar)
mkdir -p target/campaign
export CI=true

publish() {
  mvn -B -ntp verify -P '!browser' \
    -Dtest=NoFastTest -Dsurefire.failIfNoSpecifiedTests=false \
    -Dit.test='PublishFaultIT,KilledPublishIT,ConcurrentPublishIT,ReaderIT,FullDiskIT,SignalIT,BugIT,EnvironmentIT,KilledBuildIT,SnapshotIT,ResourcesIT' \
    -Dfailsafe.failIfNoSpecifiedTests=false \
    -Dbroadsheet.campaign.kills="${KILLS:-1000}" \
    -Dbroadsheet.campaign.builds="${BUILDS:-200}" \
    -Dbroadsheet.campaign.halts=1 \
    -Dbroadsheet.campaign.rounds="${ROUNDS:-1000}" \
    -Dbroadsheet.campaign.releases="${RELEASES:-20000}" \
    -Dbroadsheet.campaign.signals="${SIGNALS:-100}" \
    -Dbroadsheet.campaign.writes="${WRITES:-1000}" \
    -Dbroadsheet.campaign.repeats="${REPEATS:-10}" |
    tee target/campaign/publish.log
}

mutations() {
  # shellcheck disable=SC2086
  src/campaign/mutation.sh ${ROOMS:-} | tee target/campaign/mutations.txt
}

jar() {
  src/campaign/reproducible.sh | tee target/campaign/jar.txt
}

for part in "${parts[@]}"; do
  echo "== $part"
  "$part"
done
