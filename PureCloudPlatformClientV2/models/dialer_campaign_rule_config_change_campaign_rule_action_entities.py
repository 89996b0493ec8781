# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from .dialer_campaign_rule_config_change_uri_reference import DialerCampaignRuleConfigChangeUriReference


class DialerCampaignRuleConfigChangeCampaignRuleActionEntities(Model):
    """DialerCampaignRuleConfigChangeCampaignRuleActionEntities of the Platform API."""

    use_triggering_entity: bool | None = field("useTriggeringEntity", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
    campaigns: list[DialerCampaignRuleConfigChangeUriReference] | None = field("campaigns", default=None)
    sequences: list[DialerCampaignRuleConfigChangeUriReference] | None = field("sequences", default=None)
