# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class CampaignRuleActionEntities(Model):
    """Part of CampaignRuleAction."""

    campaigns: list[DomainEntityRef] | None = field("campaigns", default=None)
    sequences: list[DomainEntityRef] | None = field("sequences", default=None)
    use_triggering_entity: bool | None = field("useTriggeringEntity", default=None)
