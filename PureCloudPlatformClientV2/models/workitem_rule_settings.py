# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemRuleSettings(Model):
    """Rule settings of a work type. In Worktype and 3 more."""

    flow_rules_enabled: bool | None = field("flowRulesEnabled", default=None)
