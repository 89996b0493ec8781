# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from . import DialerCampaignRuleConfigChangeUriReference


class DialerCampaignRuleConfigChangeCampaignRuleActionEntities(Model):
    use_triggering_entity: bool | None = field("useTriggeringEntity", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
    campaigns: list[DialerCampaignRuleConfigChangeUriReference] | None = field("campaigns", default=None)
    sequences: list[DialerCampaignRuleConfigChangeUriReference] | None = field("sequences", default=None)
