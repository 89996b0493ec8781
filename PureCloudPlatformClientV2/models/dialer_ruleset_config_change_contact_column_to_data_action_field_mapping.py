# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class DialerRulesetConfigChangeContactColumnToDataActionFieldMapping(Model):
    contact_column_name: str | None = field("contactColumnName", default=None)
    data_action_field: str | None = field("dataActionField", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
