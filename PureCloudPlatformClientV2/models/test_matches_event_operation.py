# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .test_mode_trigger import TestModeTrigger


class TestMatchesEventOperation(Model):
    """TestMatchesEventOperation of the Platform API."""

    name: str | None = field("name", default=None)
    step: int | None = field("step", default=None)
    matched_triggers: list[TestModeTrigger] | None = field("matchedTriggers", default=None)
    unmatched_triggers: list[TestModeTrigger] | None = field("unmatchedTriggers", default=None)
