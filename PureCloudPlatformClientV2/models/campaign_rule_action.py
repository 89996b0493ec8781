# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import CampaignRuleActionEntities, CampaignRuleParameters


class CampaignRuleAction(Model):
    """Part of CampaignRule.

    Required by the platform: action_type, campaign_rule_action_entities.
    """

    id: str | None = field("id", default=None)
    parameters: CampaignRuleParameters | None = field("parameters", default=None)
    action_type: Literal[
        "turnOnCampaign", "turnOffCampaign", "turnOnSequence", "turnOffSequence", "setCampaignPriority",
        "recycleCampaign", "setCampaignDialingMode", "setCampaignAbandonRate", "setCampaignNumberOfLines",
        "setCampaignWeight", "setCampaignMaxCallsPerAgent", "setCampaignMessagesPerMinute", "changeCampaignQueue",
        "changeCampaignTemplate",
    ] | str | None = field("actionType", default=None)
    campaign_rule_action_entities: CampaignRuleActionEntities | None = field("campaignRuleActionEntities", default=None)
