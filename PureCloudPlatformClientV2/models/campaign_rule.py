# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        CampaignRuleAction, CampaignRuleCondition, CampaignRuleConditionGroup, CampaignRuleEntities,
        CampaignRuleExecutionSettings,
    )


class CampaignRule(Model):
    """Given by get_outbound_campaignrule and 2 more; taken by post_outbound_campaignrules and 1 more.

    Required by the platform: name, campaign_rule_entities, campaign_rule_conditions, campaign_rule_actions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    campaign_rule_entities: CampaignRuleEntities | None = field("campaignRuleEntities", default=None)
    campaign_rule_conditions: list[CampaignRuleCondition] | None = field("campaignRuleConditions", default=None)
    campaign_rule_actions: list[CampaignRuleAction] | None = field("campaignRuleActions", default=None)
    match_any_conditions: bool | None = field("matchAnyConditions", default=None)
    enabled: bool | None = field("enabled", default=None)
    campaign_rule_processing: Literal["v2"] | str | None = field("campaignRuleProcessing", default=None)
    condition_groups: list[CampaignRuleConditionGroup] | None = field("conditionGroups", default=None)
    execution_settings: CampaignRuleExecutionSettings | None = field("executionSettings", default=None)
    self_uri: str | None = field("selfUri", default=None)
