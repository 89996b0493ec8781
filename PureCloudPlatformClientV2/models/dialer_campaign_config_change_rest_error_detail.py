# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class DialerCampaignConfigChangeRestErrorDetail(Model):
    error: str | None = field("error", default=None)
    details: str | None = field("details", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
