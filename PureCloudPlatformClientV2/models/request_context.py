# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class RequestContext(Model):
    """Context of a journey segment. In JourneySegmentRequest and 1 more."""

    patterns: list[RequestContextPattern] | None = field("patterns", default=None)


class RequestContextPattern(Model):
    """One of the patterns of a request context. In RequestContext.

    Required by the platform: criteria.
    """

    criteria: list[RequestEntityTypeCriteria] | None = field("criteria", default=None)


class RequestEntityTypeCriteria(Model):
    """One of the criteria of a request context pattern. In RequestContextPattern.

    Required by the platform: key, values, entity_type.
    """

    key: str | None = field("key", default=None)
    values: list[str] | None = field("values", default=None)
    should_ignore_case: bool | None = field("shouldIgnoreCase", default=None)
    operator: Literal[
        "containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan",
        "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith",
    ] | str | None = field("operator", default=None)
    entity_type: Literal["visit"] | str | None = field("entityType", default=None)
