# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class V2FlowExecutionDataFlowidTopicWorkitem(Model):
    """V2FlowExecutionDataFlowidTopicWorkitem of the Platform API."""

    workitem_id: str | None = field("workitemId", default=None)
    workitem_name: str | None = field("workitemName", default=None)
