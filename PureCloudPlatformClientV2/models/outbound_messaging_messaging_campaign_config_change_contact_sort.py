# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal


class OutboundMessagingMessagingCampaignConfigChangeContactSort(Model):
    field_name: str | None = field("fieldName", default=None)
    direction: Literal["ASC", "DESC"] | str | None = field("direction", default=None)
    numeric: bool | None = field("numeric", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
