# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class PersistentConnectionChangeTopicErrorInfo(Model):
    """Error information of a persistent connection change event. In
    PersistentConnectionChangeTopicPersistentConnectionChangeEvent.
    """

    text: str | None = field("text", default=None)
    code: str | None = field("code", default=None)
    user_message: str | None = field("userMessage", default=None)
    user_params: dict[str, str] | None = field("userParams", default=None)
    nested_error_details: list[PersistentConnectionChangeTopicErrorInfoDetails] | None = field(
        "nestedErrorDetails", default=None
    )


class PersistentConnectionChangeTopicErrorInfoDetails(Model):
    """One of the nested error details of error information. In PersistentConnectionChangeTopicErrorInfo."""

    code: str | None = field("code", default=None)
    user_message: str | None = field("userMessage", default=None)
    user_params: dict[str, str] | None = field("userParams", default=None)
    hostname: str | None = field("hostname", default=None)
    location: PersistentConnectionChangeTopicErrorLocation | None = field("location", default=None)


class PersistentConnectionChangeTopicErrorLocation(Model):
    """Location of error information details. In PersistentConnectionChangeTopicErrorInfoDetails."""

    function: str | None = field("function", default=None)
    file_id: str | None = field("fileID", default=None)
    line: int | None = field("line", default=None)


class PersistentConnectionChangeTopicPersistentConnectionChangeEvent(Model):
    """A persistent connection change event: error information, station id, user id and 2 more. Event of
    v2.users.{id}.persistentconnection.
    """

    error_info: PersistentConnectionChangeTopicErrorInfo | None = field("errorInfo", default=None)
    station_id: str | None = field("stationId", default=None)
    user_id: str | None = field("userId", default=None)
    persistent_state: Literal[
        "UNKNOWN", "PERSISTED", "ACTIVE_CALL", "DISCONNECTED", "FAILED",
    ] | str | None = field("persistentState", default=None)
    event_time: datetime | None = field("eventTime", default=None)
