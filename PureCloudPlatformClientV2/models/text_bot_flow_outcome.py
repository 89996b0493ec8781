# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class TextBotFlowMilestone(Model):
    """One of the milestones of a text bot flow outcome. In TextBotFlowOutcome.

    Required by the platform: id, date_reached, sequence.
    """

    id: str | None = field("id", default=None)
    date_reached: datetime | None = field("dateReached", default=None)
    sequence: int | None = field("sequence", default=None)


class TextBotFlowOutcome(Model):
    """One of the flow outcomes of a text bot disconnect action. In TextBotDisconnectAction and 1 more."""

    outcome_id: str | None = field("outcomeId", default=None)
    outcome_value: Literal["SUCCESS", "FAILURE"] | str | None = field("outcomeValue", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    date_end: datetime | None = field("dateEnd", default=None)
    milestones: list[TextBotFlowMilestone] | None = field("milestones", default=None)
