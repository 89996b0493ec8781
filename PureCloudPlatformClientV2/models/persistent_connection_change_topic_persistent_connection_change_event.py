# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import PersistentConnectionChangeTopicErrorInfo


class PersistentConnectionChangeTopicPersistentConnectionChangeEvent(Model):
    error_info: PersistentConnectionChangeTopicErrorInfo | None = field("errorInfo", default=None)
    station_id: str | None = field("stationId", default=None)
    user_id: str | None = field("userId", default=None)
    persistent_state: Literal[
        "UNKNOWN", "PERSISTED", "ACTIVE_CALL", "DISCONNECTED", "FAILED",
    ] | str | None = field("persistentState", default=None)
    event_time: datetime | None = field("eventTime", default=None)
