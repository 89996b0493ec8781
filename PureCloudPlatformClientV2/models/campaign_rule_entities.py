# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class CampaignRuleEntities(Model):
    """Part of CampaignRule."""

    campaigns: list[DomainEntityRef] | None = field("campaigns", default=None)
    sequences: list[DomainEntityRef] | None = field("sequences", default=None)
