# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class V2FlowExecutionDataFlowidTopicJourneyActionMap(Model):
    action_map_id: str | None = field("actionMapId", default=None)
    action_id: str | None = field("actionId", default=None)
