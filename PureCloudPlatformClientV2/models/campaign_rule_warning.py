# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import CampaignRuleWarningParameters


class CampaignRuleWarning(Model):
    """Required by the platform: code, message."""

    code: Literal[
        "ConditionsNoEntities", "ConditionsNoSequences", "ConditionsNoCampaigns", "ConditionsNoMessagingCampaigns",
        "ActionNoEntities", "ActionNoSequences", "ActionNoCampaigns", "ActionNoMessagingCampaigns", "NoQueue",
        "NoContentTemplates", "NoSmsContentTemplate", "NoEmailContentTemplate",
    ] | str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    params: CampaignRuleWarningParameters | None = field("params", default=None)
