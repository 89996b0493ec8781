# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_ref import DomainEntityRef


class CampaignRuleEntities(Model):
    """CampaignRuleEntities of the Platform API."""

    campaigns: list[DomainEntityRef] | None = field("campaigns", default=None)
    sequences: list[DomainEntityRef] | None = field("sequences", default=None)
