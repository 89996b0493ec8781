# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .campaign_rule_condition import CampaignRuleCondition


class CampaignRuleConditionGroup(Model):
    """CampaignRuleConditionGroup of the Platform API.

    The platform requires: match_any_conditions, conditions.
    """

    match_any_conditions: bool | None = field("matchAnyConditions", default=None)
    conditions: list[CampaignRuleCondition] | None = field("conditions", default=None)
