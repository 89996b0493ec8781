# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import DialerRulesetConfigChangeAction, DialerRulesetConfigChangeCondition


class DialerRulesetConfigChangeRule(Model):
    conditions: list[DialerRulesetConfigChangeCondition] | None = field("conditions", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    order: int | None = field("order", default=None)
    category: Literal["DIALER_PRECALL", "DIALER_WRAPUP"] | str | None = field("category", default=None)
    actions: list[DialerRulesetConfigChangeAction] | None = field("actions", default=None)
