#!/bin/sh
# Stands in for scanimage where SANE's test driver cannot fail as wanted: on page 3, or for ever.
# The environment says what it does: FAKE_PAGES in the feeder, FAKE_FAIL_PAGE with FAKE_STATUS and
# FAKE_WORDS, FAKE_HANG page (0: while searching), FAKE_HANG_AT_END, FAKE_DEAF (to SIGTERM),
# FAKE_CRASH page, FAKE_BEQUEATH (leaves a child that holds the pipes), FAKE_GONE (no such device),
# FAKE_FOLDER with page.png and for what it was asked.
[ -n "$FAKE_DEAF" ] && trap '' TERM
[ -n "$FAKE_BEQUEATH" ] && sleep 600 &
case " $* " in
*" -f "*)
    [ "$FAKE_HANG" = 0 ] && exec sleep 600
    printf 'fake\tMaker\tMaker_One\tflatbed scanner\nv4l:/dev/video0\tCam\tWeb\tvirtual device\n'
    exit 0 ;;
esac
if [ -n "$FAKE_GONE" ] || [ -e "$FAKE_FOLDER/gone" ]; then
    echo "scanimage: open of device fake failed: Invalid argument" >&2
    exit 1
fi
case " $* " in
*" -A "*)
    echo "$*" >>"$FAKE_FOLDER/questions"
    [ -n "$FAKE_ONLY_FLATBED" ] && echo "    --source Flatbed [Flatbed]" && exit 0
    cat <<'END'

All options specific to device `fake':
  Scan Mode:
    --mode Lineart|True Gray|24bit Color [Lineart]
        Selects the scan mode.
    --resolution auto||75|150|200|300|600dpi [75]
    --source Flatbed|ADF Duplex|ADF Front [Flatbed]
    --depth 8|16 [16]
  Geometry:
    -l 0..215.9mm [0]
        Top-left x position of scan area.
    -t 0..297.18mm [0]
    -x 0..215.9mm [215.9]
    -y 0..297.18mm [297.18]
END
    exit 0 ;;
esac
pages=1000000
limit=1000000
: >"$FAKE_FOLDER/arguments"
for word; do
    printf '%s\n' "$word" >>"$FAKE_FOLDER/arguments"
    case $word in
    --source=ADF*) pages=${FAKE_PAGES:-3} ;;
    --batch-count=*) limit=${word#*=} ;;
    esac
done
echo $$ >"$FAKE_FOLDER/pid"
page=0
while [ $page -lt "$limit" ]; do
    page=$((page + 1))
    echo "Scanning page $page" >&2
    if [ $page -gt "$pages" ]; then
        echo "scanimage: sane_start: Document feeder out of documents" >&2
        break
    fi
    name=$(printf 'page-%04d.png' $page)
    echo half >"$name.part"
    sleep 0.02
    printf 'Progress: 50.0%%\r' >&2
    [ "$FAKE_CRASH" = $page ] && kill -SEGV $$
    [ "$FAKE_HANG" = $page ] && exec sleep 600
    if [ "$FAKE_FAIL_PAGE" = $page ]; then
        rm "$name.part"
        echo "scanimage: sane_read: $FAKE_WORDS" >&2
        echo "Scanned page $page. (scanner status = $FAKE_STATUS)" >&2
        echo "Batch terminated, $page pages scanned" >&2
        [ -n "$FAKE_HANG_AT_END" ] && exec sleep 600
        exit "$FAKE_STATUS"
    fi
    cp "$FAKE_FOLDER/page.png" "$name.part"
    mv "$name.part" "$name"
    printf 'Progress: 100.0%%\rScanned page %d. (scanner status = 5)\n' $page >&2
done
echo "Batch terminated, $page pages scanned" >&2
[ -n "$FAKE_HANG_AT_END" ] && exec sleep 600
exit 0
