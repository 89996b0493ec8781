# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .text_bot_flow_milestone import TextBotFlowMilestone


class TextBotFlowOutcome(Model):
    """TextBotFlowOutcome of the Platform API."""

    outcome_id: str | None = field("outcomeId", default=None)
    outcome_value: Literal["SUCCESS", "FAILURE"] | str | None = field("outcomeValue", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    date_end: datetime | None = field("dateEnd", default=None)
    milestones: list[TextBotFlowMilestone] | None = field("milestones", default=None)
