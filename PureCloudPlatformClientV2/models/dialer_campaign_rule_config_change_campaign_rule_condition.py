# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal


class DialerCampaignRuleConfigChangeCampaignRuleCondition(Model):
    id: str | None = field("id", default=None)
    parameters: dict[str, str] | None = field("parameters", default=None)
    condition_type: Literal["campaignProgress", "campaignAgents"] | str | None = field("conditionType", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
