# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class V2FlowExecutionDataFlowidTopicFlow(Model):
    flow_execution_id: str | None = field("flowExecutionId", default=None)
    object_execution_id: str | None = field("objectExecutionId", default=None)
