# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class EventCondition(Model):
    """One of the trigger with event conditions of an action map. In ActionMap and 1 more.

    Required by the platform: key, values, stream_type, session_type.
    """

    key: str | None = field("key", default=None)
    values: list[str] | None = field("values", default=None)
    operator: Literal[
        "containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan",
        "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith",
    ] | str | None = field("operator", default=None)
    stream_type: Literal["Web", "Custom", "Conversation", "App"] | str | None = field("streamType", default=None)
    session_type: str | None = field("sessionType", default=None)
    event_name: str | None = field("eventName", default=None)
