"""Notices files of the official package among ours: both have the same name, and a copy may leave files behind."""

from __future__ import annotations

import os.path
import warnings

_told = False  # threads that race here tell it twice, which does no harm


def warn_once() -> None:
    """Warn, at the first client of a process, if files of the official package lie in this package's folder."""
    global _told
    if _told:
        return
    _told = True
    from ._old_names import OFFICIAL_ONLY  # here: looked at once

    folder = os.path.dirname(__file__)
    if OFFICIAL_ONLY and os.path.exists(os.path.join(folder, "models", f"{OFFICIAL_ONLY}.py")):
        warnings.warn(
            f"files of the official PureCloudPlatformClientV2 lie in {folder}: both packages have this name."
            " Uninstall it, delete what is left of the folder, and install this package again",
            RuntimeWarning,
            stacklevel=3,
        )
