# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Context(Model):
    """Context of a journey segment. In JourneySegment and 1 more.

    Required by the platform: patterns.
    """

    patterns: list[ContextPattern] | None = field("patterns", default=None)


class ContextPattern(Model):
    """One of the patterns of a context. In Context.

    Required by the platform: criteria.
    """

    criteria: list[EntityTypeCriteria] | None = field("criteria", default=None)


class EntityTypeCriteria(Model):
    """One of the criteria of a context pattern. In ContextPattern.

    Required by the platform: key, values, should_ignore_case, operator, entity_type.
    """

    key: str | None = field("key", default=None)
    values: list[str] | None = field("values", default=None)
    should_ignore_case: bool | None = field("shouldIgnoreCase", default=None)
    operator: Literal[
        "containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan",
        "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith",
    ] | str | None = field("operator", default=None)
    entity_type: Literal["visit"] | str | None = field("entityType", default=None)
