"""The whole of what the package is generated from: read once for all tests of a process, none of which changes it."""

from __future__ import annotations

from functools import cache

from codegen.whole import Whole, read_whole

from ..definition import DEFINITION


@cache
def whole() -> Whole:
    return read_whole(DEFINITION)
