# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .digital_action import DigitalAction
    from .digital_condition import DigitalCondition


class DigitalRule(Model):
    """DigitalRule of the Platform API.

    The platform requires: name, order, category, conditions, actions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    order: int | None = field("order", default=None)
    category: Literal["PreContact", "PostContact"] | str | None = field("category", default=None)
    conditions: list[DigitalCondition] | None = field("conditions", default=None)
    actions: list[DigitalAction] | None = field("actions", default=None)
