# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo(Model):
    reason: str | None = field("reason", default=None)
    execution_id: str | None = field("executionId", default=None)
    object_id: str | None = field("objectId", default=None)
