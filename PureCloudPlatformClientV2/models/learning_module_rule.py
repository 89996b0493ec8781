# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningModuleRuleParts


class LearningModuleRule(Model):
    """Given by get_learning_module_rule and 1 more; taken by put_learning_module_rule.

    Required by the platform: is_active, parts.
    """

    id: str | None = field("id", default=None)
    is_active: bool | None = field("isActive", default=None)
    parts: list[LearningModuleRuleParts] | None = field("parts", default=None)
    self_uri: str | None = field("selfUri", default=None)
