"""How the installers are made: ``build.py`` is the command, ``ecgdesk.spec`` what is frozen."""
