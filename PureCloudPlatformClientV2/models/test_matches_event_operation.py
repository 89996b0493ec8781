# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TestModeTrigger


class TestMatchesEventOperation(Model):
    """Part of TestModeEventResults."""

    name: str | None = field("name", default=None)
    step: int | None = field("step", default=None)
    matched_triggers: list[TestModeTrigger] | None = field("matchedTriggers", default=None)
    unmatched_triggers: list[TestModeTrigger] | None = field("unmatchedTriggers", default=None)
