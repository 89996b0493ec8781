# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class V2FlowExecutionDataFlowidTopicFlow(Model):
    """V2FlowExecutionDataFlowidTopicFlow of the Platform API."""

    flow_execution_id: str | None = field("flowExecutionId", default=None)
    object_execution_id: str | None = field("objectExecutionId", default=None)
