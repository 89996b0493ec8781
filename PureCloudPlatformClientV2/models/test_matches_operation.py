# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .match_criteria_test_result import MatchCriteriaTestResult


class TestMatchesOperation(Model):
    """TestMatchesOperation of the Platform API."""

    name: str | None = field("name", default=None)
    step: int | None = field("step", default=None)
    matches: bool | None = field("matches", default=None)
    details: list[MatchCriteriaTestResult] | None = field("details", default=None)
