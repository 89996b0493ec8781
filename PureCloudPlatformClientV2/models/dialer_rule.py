# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .condition import Condition
    from .dialer_action import DialerAction


class DialerRule(Model):
    """DialerRule of the Platform API.

    The platform requires: name, category, conditions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    order: int | None = field("order", default=None)
    category: Literal["DIALER_PRECALL", "DIALER_WRAPUP"] | str | None = field("category", default=None)
    conditions: list[Condition] | None = field("conditions", default=None)
    actions: list[DialerAction] | None = field("actions", default=None)
