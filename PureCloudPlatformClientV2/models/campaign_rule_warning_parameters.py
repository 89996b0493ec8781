# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CampaignRuleWarningParameters(Model):
    action_id: str | None = field("actionId", default=None)
    condition_id: str | None = field("conditionId", default=None)
    action_type: Literal[
        "turnOnCampaign", "turnOffCampaign", "turnOnSequence", "turnOffSequence", "setCampaignPriority",
        "recycleCampaign", "setCampaignDialingMode", "setCampaignAbandonRate", "setCampaignNumberOfLines",
        "setCampaignWeight", "setCampaignMaxCallsPerAgent", "setCampaignMessagesPerMinute", "changeCampaignQueue",
        "changeCampaignTemplate",
    ] | str | None = field("actionType", default=None)
    condition_type: Literal[
        "campaignProgress", "campaignAgents", "campaignRecordsAttempted", "campaignContactsMessaged",
        "campaignBusinessSuccess", "campaignBusinessFailure", "campaignBusinessNeutral", "campaignValidAttempts",
        "campaignRightPartyContacts",
    ] | str | None = field("conditionType", default=None)
