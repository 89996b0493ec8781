# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .learning_assignment_rule_run_topic_learning_assignments_created import LearningAssignmentRuleRunTopicLearningAssignmentsCreated


class LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification(Model):
    """LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification of the Platform API."""

    entities: list[LearningAssignmentRuleRunTopicLearningAssignmentsCreated] | None = field("entities", default=None)
    total: int | None = field("total", default=None)
