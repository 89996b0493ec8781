# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class V2WebMessagingUndeliveredMessageTopicMessage(Model):
    """V2WebMessagingUndeliveredMessageTopicMessage of the Platform API."""

    id: str | None = field("id", default=None)
    event_time_ms: int | None = field("eventTimeMs", default=None)
