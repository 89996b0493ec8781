# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Criteria(Model):
    """One of the criteria of a journey pattern. In JourneyPattern.

    Required by the platform: key, values, should_ignore_case, operator.
    """

    key: str | None = field("key", default=None)
    values: list[str] | None = field("values", default=None)
    should_ignore_case: bool | None = field("shouldIgnoreCase", default=None)
    operator: Literal[
        "containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan",
        "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith",
    ] | str | None = field("operator", default=None)


class Journey(Model):
    """Journey of a journey segment. In JourneySegment and 1 more.

    Required by the platform: patterns.
    """

    patterns: list[JourneyPattern] | None = field("patterns", default=None)


class JourneyPattern(Model):
    """One of the patterns of a journey. In Journey.

    Required by the platform: criteria, count, stream_type, session_type.
    """

    criteria: list[Criteria] | None = field("criteria", default=None)
    count: int | None = field("count", default=None)
    stream_type: Literal["Web", "Custom", "Conversation", "App"] | str | None = field("streamType", default=None)
    session_type: str | None = field("sessionType", default=None)
    event_name: str | None = field("eventName", default=None)
