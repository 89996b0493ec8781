# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class V2FlowExecutionDataFlowidTopicWorkitem(Model):
    workitem_id: str | None = field("workitemId", default=None)
    workitem_name: str | None = field("workitemName", default=None)
