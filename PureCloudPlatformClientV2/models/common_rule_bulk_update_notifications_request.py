# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .modifiable_rule_properties import ModifiableRuleProperties


class CommonRuleBulkUpdateNotificationsRequest(Model):
    """CommonRuleBulkUpdateNotificationsRequest of the Platform API.

    The platform requires: rule_ids.
    """

    rule_ids: list[str] | None = field("ruleIds", default=None)
    properties: ModifiableRuleProperties | None = field("properties", default=None)
    types_to_add: list[str] | None = field("typesToAdd", default=None)
    types_to_remove: list[str] | None = field("typesToRemove", default=None)
