# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class PatchContext(Model):
    """Context of an outcome. In PatchOutcome and 1 more."""

    patterns: list[PatchContextPattern] | None = field("patterns", default=None)


class PatchContextPattern(Model):
    """One of the patterns of a context. In PatchContext."""

    criteria: list[PatchEntityTypeCriteria] | None = field("criteria", default=None)


class PatchEntityTypeCriteria(Model):
    """One of the criteria of a context pattern. In PatchContextPattern."""

    key: str | None = field("key", default=None)
    values: list[str] | None = field("values", default=None)
    should_ignore_case: bool | None = field("shouldIgnoreCase", default=None)
    operator: Literal[
        "containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan",
        "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith",
    ] | str | None = field("operator", default=None)
    entity_type: Literal["visit"] | str | None = field("entityType", default=None)
