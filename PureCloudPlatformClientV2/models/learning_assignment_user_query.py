# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningModuleRule


class LearningAssignmentUserQuery(Model):
    """A learning assignment user query: rule and search term. Body of post_learning_rules_query.

    Required by the platform: rule.
    """

    rule: LearningModuleRule | None = field("rule", default=None)
    search_term: str | None = field("searchTerm", default=None)
