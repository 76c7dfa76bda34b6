"""``python -m ecgdesk`` is the same as the command ``ecgdesk``."""

import sys

from ecgdesk.cli import main

if __name__ == "__main__":
    sys.exit(main())
