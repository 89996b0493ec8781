# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CustomerStartDetailEventTopicJourneyContext(Model):
    session_id: str | None = field("sessionId", default=None)
    session_id_type: str | None = field("sessionIdType", default=None)
    action_id: str | None = field("actionId", default=None)
    action_map_id: str | None = field("actionMapId", default=None)
