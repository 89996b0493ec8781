# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .dialer_campaign_rule_config_change_uri_reference import DialerCampaignRuleConfigChangeUriReference


class DialerCampaignRuleConfigChangeCampaignRuleEntities(Model):
    """DialerCampaignRuleConfigChangeCampaignRuleEntities of the Platform API."""

    campaigns: list[DialerCampaignRuleConfigChangeUriReference] | None = field("campaigns", default=None)
    sequences: list[DialerCampaignRuleConfigChangeUriReference] | None = field("sequences", default=None)
