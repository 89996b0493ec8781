# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MatchCriteriaTestResult


class TestMatchesOperation(Model):
    """Part of TestModeResults."""

    name: str | None = field("name", default=None)
    step: int | None = field("step", default=None)
    matches: bool | None = field("matches", default=None)
    details: list[MatchCriteriaTestResult] | None = field("details", default=None)
