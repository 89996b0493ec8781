# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .campaign_rule_warning_parameters import CampaignRuleWarningParameters


class CampaignRuleWarning(Model):
    """CampaignRuleWarning of the Platform API.

    The platform requires: code, message.
    """

    code: Literal[
        "ConditionsNoEntities", "ConditionsNoSequences", "ConditionsNoCampaigns", "ConditionsNoMessagingCampaigns",
        "ActionNoEntities", "ActionNoSequences", "ActionNoCampaigns", "ActionNoMessagingCampaigns", "NoQueue",
        "NoContentTemplates", "NoSmsContentTemplate", "NoEmailContentTemplate",
    ] | str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    params: CampaignRuleWarningParameters | None = field("params", default=None)
