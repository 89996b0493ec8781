# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class V2FlowExecutionDataFlowidTopicProcessAutomation(Model):
    trigger_id: str | None = field("triggerId", default=None)
    trigger_name: str | None = field("triggerName", default=None)
