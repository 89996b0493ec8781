# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CommonRuleBulkDeleteRequest(Model):
    """CommonRuleBulkDeleteRequest of the Platform API.

    The platform requires: rule_ids.
    """

    rule_ids: list[str] | None = field("ruleIds", default=None)
