# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ReportingTurnIntentSlot


class ReportingTurnIntent(Model):
    """Part of ReportingTurn."""

    name: str | None = field("name", default=None)
    confidence: float | None = field("confidence", default=None)
    slots: list[ReportingTurnIntentSlot] | None = field("slots", default=None)
