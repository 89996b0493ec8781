"""Checks a program before an upgrade: `python -m PureCloudPlatformClientV2.upgrade_check PATH --to NEW_DEFINITION`.

The Python files below PATH are read, never run or imported. Each use of a method, parameter, model or attribute that
the new definition changes is listed with its file and line, and so is what could not be followed.
"""

from __future__ import annotations

from ._check import Report, check

__all__ = ["Report", "check"]
