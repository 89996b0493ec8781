# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .reporting_turn_intent_slot import ReportingTurnIntentSlot


class ReportingTurnIntent(Model):
    """ReportingTurnIntent of the Platform API."""

    name: str | None = field("name", default=None)
    confidence: float | None = field("confidence", default=None)
    slots: list[ReportingTurnIntentSlot] | None = field("slots", default=None)
