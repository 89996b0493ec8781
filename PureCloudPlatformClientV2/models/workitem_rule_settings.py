# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WorkitemRuleSettings(Model):
    flow_rules_enabled: bool | None = field("flowRulesEnabled", default=None)
