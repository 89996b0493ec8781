# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class V2FlowExecutionDataFlowidTopicJourneyActionMap(Model):
    """V2FlowExecutionDataFlowidTopicJourneyActionMap of the Platform API."""

    action_map_id: str | None = field("actionMapId", default=None)
    action_id: str | None = field("actionId", default=None)
