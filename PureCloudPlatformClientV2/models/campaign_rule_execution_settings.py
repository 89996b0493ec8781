# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CampaignRuleExecutionSettings(Model):
    """Part of CampaignRule.

    Required by the platform: frequency.
    """

    frequency: Literal["onEachTrigger", "oncePerDay"] | str | None = field("frequency", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)
