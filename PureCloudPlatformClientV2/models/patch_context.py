# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class PatchContext(Model):
    """Part of PatchOutcome and 1 more."""

    patterns: list[PatchContextPattern] | None = field("patterns", default=None)


class PatchContextPattern(Model):
    """Part of PatchContext."""

    criteria: list[PatchEntityTypeCriteria] | None = field("criteria", default=None)


class PatchEntityTypeCriteria(Model):
    """Part of PatchContextPattern."""

    key: str | None = field("key", default=None)
    values: list[str] | None = field("values", default=None)
    should_ignore_case: bool | None = field("shouldIgnoreCase", default=None)
    operator: Literal[
        "containsAll", "containsAny", "notContainsAll", "notContainsAny", "equal", "notEqual", "greaterThan",
        "greaterThanOrEqual", "lessThan", "lessThanOrEqual", "startsWith", "endsWith",
    ] | str | None = field("operator", default=None)
    entity_type: Literal["visit"] | str | None = field("entityType", default=None)
