#!/bin/sh
# Publishes a site to S3-compatible storage with rclone: what pages need first, pages next, deletions last,
# so that no reader meets a page whose files are not there yet. Unchanged files are not sent again.
#
#   src/hosting/s3/publish.sh site-output remote:bucket
#
# "remote" is a remote of rclone's own configuration, or is set by its environment variables.
set -eu
if [ "$#" -ne 2 ]; then
  echo "usage: $0 SITE REMOTE:BUCKET" >&2
  exit 2
fi
site=$1
remote=$2
if [ ! -f "$site/.broadsheet-manifest" ]; then
  echo "$0: $site is no published site: it has no .broadsheet-manifest" >&2
  exit 2
fi

forever='Cache-Control: public, max-age=31536000, immutable'
briefly='Cache-Control: public, max-age=0, must-revalidate'

# put CACHE TYPE FILTER...: sends the files below $at that the filters let through, with these headers.
# Types are named one by one: a machine's own list of them is rarely complete.
put() {
  cache=$1
  type=$2
  shift 2
  rclone copy "$site$at" "$remote$at" --checksum --header-upload "$cache" \
    --header-upload "Content-Type: $type" "$@"
}

each_type() { # CACHE FILTER-BEFORE...
  cache=$1
  shift
  put "$cache" 'text/css; charset=utf-8' "$@" --filter '+ *.css' --filter '- *'
  put "$cache" 'text/javascript; charset=utf-8' "$@" --filter '+ *.{js,mjs}' --filter '- *'
  put "$cache" 'application/json' "$@" --filter '+ *.json' --filter '- *'
  put "$cache" 'application/manifest+json' "$@" --filter '+ *.webmanifest' --filter '- *'
  put "$cache" 'application/xml; charset=utf-8' "$@" --filter '+ *.xml' --filter '- *'
  put "$cache" 'text/plain; charset=utf-8' "$@" --filter '+ *.txt' --filter '- *'
  put "$cache" 'text/csv; charset=utf-8' "$@" --filter '+ *.csv' --filter '- *'
  put "$cache" 'image/svg+xml; charset=utf-8' "$@" --filter '+ *.svg' --filter '- *'
  put "$cache" 'image/png' "$@" --filter '+ *.png' --filter '- *'
  put "$cache" 'image/jpeg' "$@" --filter '+ *.{jpg,jpeg}' --filter '- *'
  put "$cache" 'image/webp' "$@" --filter '+ *.webp' --filter '- *'
  put "$cache" 'image/avif' "$@" --filter '+ *.avif' --filter '- *'
  put "$cache" 'image/gif' "$@" --filter '+ *.gif' --filter '- *'
  put "$cache" 'image/vnd.microsoft.icon' "$@" --filter '+ *.ico' --filter '- *'
  put "$cache" 'font/woff2' "$@" --filter '+ *.woff2' --filter '- *'
}

# 1. Assets, whose names change with their bytes.
at=/assets
each_type "$forever"
at=

# 2. What pages link to and machines read.
put "$briefly" 'application/atom+xml; charset=utf-8' --filter '+ feed.xml' --filter '- *'
put "$briefly" 'application/feed+json; charset=utf-8' --filter '+ feed.json' --filter '- *'
each_type "$briefly" --filter '- .*' --filter '- /assets/**' --filter '- feed.{xml,json}'

# 3. Pages.
put "$briefly" 'text/html; charset=utf-8' --filter '+ *.html' --filter '- *'

# 4. What is no longer part of the site. By now nothing else differs, unless a file has an ending that is not
#    in the list above; then it goes along here, as rclone knows it.
rclone sync "$site" "$remote" --checksum --delete-after --header-upload "$briefly" \
  --filter '- .*' --filter '- /_headers' --filter '- *.gz'
