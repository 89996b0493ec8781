# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CommonRuleBulkDeleteRequest(Model):
    """A common rule bulk delete: rule ids. Body of post_alerting_rules_bulk_remove.

    Required by the platform: rule_ids.
    """

    rule_ids: list[str] | None = field("ruleIds", default=None)
