# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo(Model):
    """V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo of the Platform API."""

    reason: str | None = field("reason", default=None)
    execution_id: str | None = field("executionId", default=None)
    object_id: str | None = field("objectId", default=None)
