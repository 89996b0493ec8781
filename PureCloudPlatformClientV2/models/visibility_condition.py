# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal


class VisibilityCondition(Model):
    """Visibility condition of an assessment form question. In AssessmentFormQuestion and 5 more."""

    combining_operation: Literal["AND", "OR"] | str | None = field("combiningOperation", default=None)
    predicates: list[Any] | None = field("predicates", default=None)
