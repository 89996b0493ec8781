# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .learning_module_rule_parts import LearningModuleRuleParts


class LearningModuleRule(Model):
    """LearningModuleRule of the Platform API.

    The platform requires: is_active, parts.
    """

    id: str | None = field("id", default=None)
    is_active: bool | None = field("isActive", default=None)
    parts: list[LearningModuleRuleParts] | None = field("parts", default=None)
    self_uri: str | None = field("selfUri", default=None)
