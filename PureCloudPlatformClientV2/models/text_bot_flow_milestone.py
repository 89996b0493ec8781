# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class TextBotFlowMilestone(Model):
    """Part of TextBotFlowOutcome.

    Required by the platform: id, date_reached, sequence.
    """

    id: str | None = field("id", default=None)
    date_reached: datetime | None = field("dateReached", default=None)
    sequence: int | None = field("sequence", default=None)
