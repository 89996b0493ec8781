# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .learning_assignment_rule_run_topic_learning_module_reference import LearningAssignmentRuleRunTopicLearningModuleReference


class LearningAssignmentRuleRunTopicLearningAssignmentsCreated(Model):
    """LearningAssignmentRuleRunTopicLearningAssignmentsCreated of the Platform API."""

    module: LearningAssignmentRuleRunTopicLearningModuleReference | None = field("module", default=None)
