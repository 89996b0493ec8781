# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ModifiableRuleProperties


class CommonRuleBulkUpdateNotificationsRequest(Model):
    """Common rule bulk update notifications: rule ids, properties, types to add and 1 more. Body of
    patch_alerting_rules_bulk.

    Required by the platform: rule_ids.
    """

    rule_ids: list[str] | None = field("ruleIds", default=None)
    properties: ModifiableRuleProperties | None = field("properties", default=None)
    types_to_add: list[str] | None = field("typesToAdd", default=None)
    types_to_remove: list[str] | None = field("typesToRemove", default=None)
