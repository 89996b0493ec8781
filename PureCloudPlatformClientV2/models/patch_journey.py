# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class PatchCriteria(Model):
    """One of the criteria of a journey pattern. In PatchJourneyPattern."""

    key: str | None = field("key", default=None)
    values: list[str] | None = field("values", default=None)
    should_ignore_case: bool | None = field("shouldIgnoreCase", default=None)
    operator: Literal[
        "containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan",
        "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith",
    ] | str | None = field("operator", default=None)


class PatchJourney(Model):
    """Journey of an outcome. In PatchOutcome and 1 more."""

    patterns: list[PatchJourneyPattern] | None = field("patterns", default=None)


class PatchJourneyPattern(Model):
    """One of the patterns of a journey. In PatchJourney."""

    criteria: list[PatchCriteria] | None = field("criteria", default=None)
    count: int | None = field("count", default=None)
    stream_type: Literal["Web", "Custom", "Conversation", "App"] | str | None = field("streamType", default=None)
    session_type: str | None = field("sessionType", default=None)
    event_name: str | None = field("eventName", default=None)
