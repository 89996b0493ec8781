# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class FlowOutcomeDetailEventTopicFlowMilestone(Model):
    milestone_id: str | None = field("milestoneId", default=None)
    milestone_time: int | None = field("milestoneTime", default=None)
