# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import CampaignRuleParameters


class CampaignRuleCondition(Model):
    """One of the campaign rule conditions of a campaign rule. In CampaignRule and 1 more.

    Required by the platform: parameters, condition_type.
    """

    id: str | None = field("id", default=None)
    parameters: CampaignRuleParameters | None = field("parameters", default=None)
    condition_type: Literal[
        "campaignProgress", "campaignAgents", "campaignRecordsAttempted", "campaignContactsMessaged",
        "campaignBusinessSuccess", "campaignBusinessFailure", "campaignBusinessNeutral", "campaignValidAttempts",
        "campaignRightPartyContacts",
    ] | str | None = field("conditionType", default=None)
