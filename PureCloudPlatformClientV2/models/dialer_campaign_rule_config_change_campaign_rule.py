# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class DialerCampaignRuleConfigChangeCampaignRule(Model):
    """A dialer campaign rule configuration change campaign rule: campaign rule entities, campaign rule conditions,
    campaign rule actions and 8 more. Event of v2.outbound.campaignrules.{id}.
    """

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
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)


class DialerCampaignRuleConfigChangeCampaignRuleAction(Model):
    """One of the campaign rule actions of a dialer campaign rule configuration change campaign rule. In
    DialerCampaignRuleConfigChangeCampaignRule.
    """

    id: str | None = field("id", default=None)
    parameters: dict[str, str] | None = field("parameters", default=None)
    action_type: Literal[
        "turnOnCampaign", "turnOffCampaign", "turnOnSequence", "turnOffSequence", "setCampaignPriority",
        "recycleCampaign",
    ] | str | None = field("actionType", default=None)
    campaign_rule_action_entities: DialerCampaignRuleConfigChangeCampaignRuleActionEntities | None = field(
        "campaignRuleActionEntities", default=None
    )
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerCampaignRuleConfigChangeCampaignRuleActionEntities(Model):
    """Campaign rule action entities of a dialer campaign rule configuration change campaign rule action. In
    DialerCampaignRuleConfigChangeCampaignRuleAction.
    """

    use_triggering_entity: bool | None = field("useTriggeringEntity", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    campaigns: list[DialerCampaignRuleConfigChangeUriReference] | None = field("campaigns", default=None)
    sequences: list[DialerCampaignRuleConfigChangeUriReference] | None = field("sequences", default=None)


class DialerCampaignRuleConfigChangeCampaignRuleCondition(Model):
    """One of the campaign rule conditions of a dialer campaign rule configuration change campaign rule. In
    DialerCampaignRuleConfigChangeCampaignRule.
    """

    id: str | None = field("id", default=None)
    parameters: dict[str, str] | None = field("parameters", default=None)
    condition_type: Literal["campaignProgress", "campaignAgents"] | str | None = field("conditionType", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerCampaignRuleConfigChangeCampaignRuleEntities(Model):
    """Campaign rule entities of a dialer campaign rule configuration change campaign rule. In
    DialerCampaignRuleConfigChangeCampaignRule.
    """

    campaigns: list[DialerCampaignRuleConfigChangeUriReference] | None = field("campaigns", default=None)
    sequences: list[DialerCampaignRuleConfigChangeUriReference] | None = field("sequences", default=None)


class DialerCampaignRuleConfigChangeUriReference(Model):
    """Reference to a dialer campaign rule configuration change by its id and its name. In
    DialerCampaignRuleConfigChangeCampaignRuleActionEntities and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
