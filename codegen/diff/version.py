"""The version that a release gets from what changed in it (Semantic Versioning)."""

from __future__ import annotations

import re

from PureCloudPlatformClientV2._changes.change import LEVELS
from PureCloudPlatformClientV2._changes.compare import Comparison

_NUMBERS = re.compile(r"(\d+)\.(\d+)\.(\d+)$")


def next_version(version: str, level: str | None) -> str:
    """Return the version after `version` for changes of `level`, the same version for none.

    Raises ValueError unless `version` is three numbers with dots.
    """
    match = _NUMBERS.match(version)
    if match is None:
        raise ValueError(f"{version!r} is no version of three numbers: give the next one yourself")
    numbers = [int(part) for part in match.groups()]
    if level is None:
        return version
    place = LEVELS.index(level)
    return ".".join(map(str, [*numbers[:place], numbers[place] + 1, *[0] * (2 - place)]))


def suggested(comparison: Comparison) -> str | None:
    """Return the version that the changes ask for, None where the old one is not three numbers."""
    try:
        return next_version(comparison.old, comparison.level)
    except ValueError:
        return None
