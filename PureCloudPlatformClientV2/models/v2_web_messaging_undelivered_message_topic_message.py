# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class V2WebMessagingUndeliveredMessageTopicMessage(Model):
    id: str | None = field("id", default=None)
    event_time_ms: int | None = field("eventTimeMs", default=None)
