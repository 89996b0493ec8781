# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class V2FlowExecutionDataFlowidTopicProcessAutomation(Model):
    """V2FlowExecutionDataFlowidTopicProcessAutomation of the Platform API."""

    trigger_id: str | None = field("triggerId", default=None)
    trigger_name: str | None = field("triggerName", default=None)
