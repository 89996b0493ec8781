# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import (
        DialerCampaignRuleConfigChangeCampaignRuleAction, DialerCampaignRuleConfigChangeCampaignRuleCondition,
        DialerCampaignRuleConfigChangeCampaignRuleEntities,
    )


class DialerCampaignRuleConfigChangeCampaignRule(Model):
    campaign_rule_entities: DialerCampaignRuleConfigChangeCampaignRuleEntities | None = field(
        "campaignRuleEntities", default=None
    )
    campaign_rule_conditions: list[DialerCampaignRuleConfigChangeCampaignRuleCondition] | None = field(
        "campaignRuleConditions", default=None
    )
    campaign_rule_actions: list[DialerCampaignRuleConfigChangeCampaignRuleAction] | None = field(
        "campaignRuleActions", default=None
    )
    match_any_conditions: bool | None = field("matchAnyConditions", default=None)
    enabled: bool | None = field("enabled", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
