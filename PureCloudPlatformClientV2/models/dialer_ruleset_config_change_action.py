# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class DialerRulesetConfigChangeAction(Model):
    type: str | None = field("type", default=None)
    action_type_name: str | None = field("actionTypeName", default=None)
    update_option: str | None = field("updateOption", default=None)
    properties: dict[str, str] | None = field("properties", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
