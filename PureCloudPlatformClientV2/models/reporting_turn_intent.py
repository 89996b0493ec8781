# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ReportingTurnIntentSlot


class ReportingTurnIntent(Model):
    name: str | None = field("name", default=None)
    confidence: float | None = field("confidence", default=None)
    slots: list[ReportingTurnIntentSlot] | None = field("slots", default=None)
