# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DialerCampaignRuleConfigChangeUriReference


class DialerCampaignRuleConfigChangeCampaignRuleEntities(Model):
    campaigns: list[DialerCampaignRuleConfigChangeUriReference] | None = field("campaigns", default=None)
    sequences: list[DialerCampaignRuleConfigChangeUriReference] | None = field("sequences", default=None)
