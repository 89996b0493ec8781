# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import DialerCampaignRuleConfigChangeCampaignRuleActionEntities


class DialerCampaignRuleConfigChangeCampaignRuleAction(Model):
    id: str | None = field("id", default=None)
    parameters: dict[str, str] | None = field("parameters", default=None)
    action_type: Literal[
        "turnOnCampaign", "turnOffCampaign", "turnOnSequence", "turnOffSequence", "setCampaignPriority",
        "recycleCampaign",
    ] | str | None = field("actionType", default=None)
    campaign_rule_action_entities: DialerCampaignRuleConfigChangeCampaignRuleActionEntities | None = field(
        "campaignRuleActionEntities", default=None
    )
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
