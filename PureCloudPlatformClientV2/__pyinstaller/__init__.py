"""Tells PyInstaller where the hook of this package is, when a program is frozen: the entry point `pyinstaller40`."""

from __future__ import annotations

import os.path


def get_hook_dirs() -> list[str]:
    """Return the folder of the hook."""
    return [os.path.dirname(__file__)]
