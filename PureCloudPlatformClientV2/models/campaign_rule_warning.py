# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CampaignRuleWarning(Model):
    """A campaign rule warning: code, message and parameters. No method or topic of the definition has it.

    Required by the platform: code, message.
    """

    code: Literal[
        "ConditionsNoEntities", "ConditionsNoSequences", "ConditionsNoCampaigns", "ConditionsNoMessagingCampaigns",
        "ActionNoEntities", "ActionNoSequences", "ActionNoCampaigns", "ActionNoMessagingCampaigns", "NoQueue",
        "NoContentTemplates", "NoSmsContentTemplate", "NoEmailContentTemplate",
    ] | str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    params: CampaignRuleWarningParameters | None = field("params", default=None)


class CampaignRuleWarningParameters(Model):
    """Parameters of a campaign rule warning. In CampaignRuleWarning."""

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
