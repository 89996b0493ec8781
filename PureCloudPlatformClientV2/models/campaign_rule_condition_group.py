# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CampaignRuleCondition


class CampaignRuleConditionGroup(Model):
    """Part of CampaignRule.

    Required by the platform: match_any_conditions, conditions.
    """

    match_any_conditions: bool | None = field("matchAnyConditions", default=None)
    conditions: list[CampaignRuleCondition] | None = field("conditions", default=None)
