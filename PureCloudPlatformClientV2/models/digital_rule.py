# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DigitalAction, DigitalCondition


class DigitalRule(Model):
    """Part of DigitalRuleSet.

    Required by the platform: name, order, category, conditions, actions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    order: int | None = field("order", default=None)
    category: Literal["PreContact", "PostContact"] | str | None = field("category", default=None)
    conditions: list[DigitalCondition] | None = field("conditions", default=None)
    actions: list[DigitalAction] | None = field("actions", default=None)
