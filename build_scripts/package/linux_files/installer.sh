#!/bin/sh
# ecgdesk @VERSION@ for this user: installs, upgrades or repairs, without an administrator.
# Everything after the line __ARCHIVE__ is the program, packed (tar.xz).
set -eu
umask 022

usage() {
    cat <<END
usage: sh $(basename "$0") [--to FOLDER] [--quiet]    install, upgrade or repair
       sh $(basename "$0") --uninstall [--quiet]      remove the program; records stay

Without --to the program goes to \$HOME/.local/opt/ecgdesk.
END
}

share=${XDG_DATA_HOME:-$HOME/.local/share}
to=$HOME/.local/opt/ecgdesk
bin=$HOME/.local/bin
quiet=no
remove=no
while [ $# -gt 0 ]; do
    case $1 in
        --to)
            [ $# -gt 1 ] || { usage >&2; exit 2; }
            to=$2
            shift
            ;;
        --quiet) quiet=yes ;;
        --uninstall) remove=yes ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
case $to in /*) ;; *) to=$PWD/$to ;; esac

say() { [ "$quiet" = yes ] || printf '%s\n' "$*"; }
fail() {
    printf 'ecgdesk was not installed: %s\n' "$*" >&2
    exit 1
}

refresh() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$share/applications" 2>/dev/null || true
    fi
    if command -v update-mime-database >/dev/null; then
        update-mime-database "$share/mime" 2>/dev/null || true
    fi
}

if [ "$remove" = yes ]; then
    if [ -x "$to/uninstall.sh" ]; then
        exec "$to/uninstall.sh"
    fi
    fail "there is no ecgdesk in $to."
fi

if [ -e "$to" ] && [ ! -x "$to/uninstall.sh" ] && [ -n "$(ls -A "$to" 2>/dev/null)" ]; then
    fail "$to is there already and is not ecgdesk. Choose another folder with --to."
fi
command -v xz >/dev/null || fail "it is packed with xz, which is missing. Install the package xz-utils (or xz)."

parent=$(dirname "$to")
mkdir -p "$parent" || fail "the folder $parent cannot be made."
new=$(mktemp -d "$parent/.ecgdesk-new.XXXXXX") || fail "nothing can be written to $parent."
trap 'rm -rf "$new"' EXIT
trap 'exit 130' INT TERM HUP

say "Unpacking ecgdesk @VERSION@ to $to"
start=$(awk '/^__ARCHIVE__$/ { print NR + 1; exit }' "$0")
tail -n "+$start" "$0" | (xz -dc | tar -xf - -C "$new") 2>/dev/null ||
    fail "the file is damaged, or the disk is full. Copy it again."
# What does not start here never takes the place of what did.
"$new/program/ecgdesk" --version >/dev/null ||
    fail "the program does not start on this system (it needs glibc @GLIBC@ or newer). What was installed before stays."

old=$to.old
rm -rf "$old"
[ ! -e "$to" ] || mv "$to" "$old"
if ! mv "$new/program" "$to"; then
    [ ! -e "$old" ] || mv "$old" "$to"
    fail "$to cannot be written. What was installed before is back."
fi
rm -rf "$old"

mkdir -p "$bin" "$share"
ln -sf "$to/ecgdesk" "$bin/ecgdesk"
(cd "$new/share" && find . -type f) | while read -r file; do
    mkdir -p "$share/$(dirname "$file")"
    cp "$new/share/$file" "$share/$file"
done
# Paths of a menu entry are quoted, and in quotes \ and " and ` and $ are escaped twice.
escaped=$(printf '%s' "$to/ecgdesk" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')
awk -v path="$escaped" '
    /^TryExec=/ { next }
    /^Exec=/ { gsub(/\\/, "\\\\", path); print "Exec=\"" path "\" %F"; next }
    { print }
' "$new/share/applications/ecgdesk.desktop" >"$share/applications/ecgdesk.desktop"

quoted() { printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")"; }
{
    printf '#!/bin/sh\n# Removes ecgdesk. Settings, packs and records in %s stay.\n' "$share/ecgdesk"
    printf 'set -eu\nto=%s\nshare=%s\nbin=%s\n' "$(quoted "$to")" "$(quoted "$share")" "$(quoted "$bin")"
    (cd "$new/share" && find . -type f) | sort | while read -r file; do
        printf 'rm -f "$share/%s"\n' "${file#./}"
    done
    cat <<'END'
[ "$(readlink "$bin/ecgdesk")" != "$to/ecgdesk" ] || rm -f "$bin/ecgdesk"
rm -rf "$to"
if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$share/applications" 2>/dev/null || true
fi
if command -v update-mime-database >/dev/null; then
    update-mime-database "$share/mime" 2>/dev/null || true
fi
# What those two make is of no use without what they make it of.
[ "$(ls -A "$share/applications" 2>/dev/null)" != mimeinfo.cache ] || rm -f "$share/applications/mimeinfo.cache"
rmdir "$share/mime/packages" 2>/dev/null || true
[ -d "$share/mime/packages" ] || rm -rf "$share/mime"
for folder in icons/hicolor/*/apps icons/hicolor/* icons/hicolor icons \
    man/man1 man metainfo applications; do
    rmdir "$share"/$folder 2>/dev/null || true
done
rmdir "$(dirname "$to")" "$bin" 2>/dev/null || true
printf 'ecgdesk was removed. Settings and records are still in %s\n' "$share/ecgdesk"
END
} >"$to/uninstall.sh"
chmod 755 "$to/uninstall.sh"
refresh

say "ecgdesk @VERSION@ is installed: it is in the menu, and $bin/ecgdesk starts it."
say "To remove it: $to/uninstall.sh"
exit 0
__ARCHIVE__
