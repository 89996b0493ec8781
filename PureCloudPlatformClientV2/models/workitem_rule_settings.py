# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WorkitemRuleSettings(Model):
    """WorkitemRuleSettings of the Platform API."""

    flow_rules_enabled: bool | None = field("flowRulesEnabled", default=None)
