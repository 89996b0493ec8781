# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CampaignRuleExecutionSettings(Model):
    """CampaignRuleExecutionSettings of the Platform API.

    The platform requires: frequency.
    """

    frequency: Literal["onEachTrigger", "oncePerDay"] | str | None = field("frequency", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)
