# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class RequestCriteria(Model):
    """One of the criteria of a request journey pattern. In RequestJourneyPattern.

    Required by the platform: key, values.
    """

    key: str | None = field("key", default=None)
    values: list[str] | None = field("values", default=None)
    should_ignore_case: bool | None = field("shouldIgnoreCase", default=None)
    operator: Literal[
        "containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan",
        "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith",
    ] | str | None = field("operator", default=None)


class RequestJourney(Model):
    """Journey of a journey segment. In JourneySegmentRequest and 1 more."""

    patterns: list[RequestJourneyPattern] | None = field("patterns", default=None)


class RequestJourneyPattern(Model):
    """One of the patterns of a request journey. In RequestJourney.

    Required by the platform: criteria, count, stream_type, session_type.
    """

    criteria: list[RequestCriteria] | None = field("criteria", default=None)
    count: int | None = field("count", default=None)
    stream_type: Literal["Web", "Custom", "Conversation", "App"] | str | None = field("streamType", default=None)
    session_type: str | None = field("sessionType", default=None)
    event_name: str | None = field("eventName", default=None)
