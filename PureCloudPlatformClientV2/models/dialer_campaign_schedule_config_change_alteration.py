# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal


class DialerCampaignScheduleConfigChangeAlteration(Model):
    type: Literal["Exclusion", "Inclusion"] | str | None = field("type", default=None)
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
