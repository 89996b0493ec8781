# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .learning_module_rule import LearningModuleRule


class LearningAssignmentUserQuery(Model):
    """LearningAssignmentUserQuery of the Platform API.

    The platform requires: rule.
    """

    rule: LearningModuleRule | None = field("rule", default=None)
    search_term: str | None = field("searchTerm", default=None)
