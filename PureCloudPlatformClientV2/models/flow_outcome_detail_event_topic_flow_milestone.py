# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class FlowOutcomeDetailEventTopicFlowMilestone(Model):
    """FlowOutcomeDetailEventTopicFlowMilestone of the Platform API."""

    milestone_id: str | None = field("milestoneId", default=None)
    milestone_time: int | None = field("milestoneTime", default=None)
