# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import CampaignRuleCondition, CampaignRuleParameters, DomainEntityRef


class CampaignRule(Model):
    """A campaign rule, kept at /api/v2/outbound/campaignrules/{campaignRuleId}. Answer of get_outbound_campaignrule and
    2 more; body of post_outbound_campaignrules and 1 more.

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


class CampaignRuleAction(Model):
    """One of the campaign rule actions of a campaign rule. In CampaignRule.

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


class CampaignRuleActionEntities(Model):
    """Campaign rule action entities of a campaign rule action. In CampaignRuleAction."""

    campaigns: list[DomainEntityRef] | None = field("campaigns", default=None)
    sequences: list[DomainEntityRef] | None = field("sequences", default=None)
    use_triggering_entity: bool | None = field("useTriggeringEntity", default=None)


class CampaignRuleConditionGroup(Model):
    """One of the condition groups of a campaign rule. In CampaignRule.

    Required by the platform: match_any_conditions, conditions.
    """

    match_any_conditions: bool | None = field("matchAnyConditions", default=None)
    conditions: list[CampaignRuleCondition] | None = field("conditions", default=None)


class CampaignRuleEntities(Model):
    """Campaign rule entities of a campaign rule. In CampaignRule."""

    campaigns: list[DomainEntityRef] | None = field("campaigns", default=None)
    sequences: list[DomainEntityRef] | None = field("sequences", default=None)


class CampaignRuleExecutionSettings(Model):
    """Execution settings of a campaign rule. In CampaignRule.

    Required by the platform: frequency.
    """

    frequency: Literal["onEachTrigger", "oncePerDay"] | str | None = field("frequency", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)
