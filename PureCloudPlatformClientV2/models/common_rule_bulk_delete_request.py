# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CommonRuleBulkDeleteRequest(Model):
    """Required by the platform: rule_ids."""

    rule_ids: list[str] | None = field("ruleIds", default=None)
