# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Condition, DialerAction


class DialerRule(Model):
    """Part of RuleSet.

    Required by the platform: name, category, conditions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    order: int | None = field("order", default=None)
    category: Literal["DIALER_PRECALL", "DIALER_WRAPUP"] | str | None = field("category", default=None)
    conditions: list[Condition] | None = field("conditions", default=None)
    actions: list[DialerAction] | None = field("actions", default=None)
