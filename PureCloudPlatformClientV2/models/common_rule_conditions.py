# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import CommonRulePredicate


class CommonRuleConditions(Model):
    """Part of CommonAlert and 2 more.

    Required by the platform: predicates, type.
    """

    clauses: list[CommonRuleConditions] | None = field("clauses", default=None)
    predicates: list[CommonRulePredicate] | None = field("predicates", default=None)
    type: Literal["And", "Or", "Not"] | str | None = field("type", default=None)
    id: str | None = field("id", default=None)
