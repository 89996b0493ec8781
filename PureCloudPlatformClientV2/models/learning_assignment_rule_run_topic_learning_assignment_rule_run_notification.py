# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification(Model):
    """Comes with notifications."""

    entities: list[LearningAssignmentRuleRunTopicLearningAssignmentsCreated] | None = field("entities", default=None)
    total: int | None = field("total", default=None)


class LearningAssignmentRuleRunTopicLearningAssignmentsCreated(Model):
    """Part of LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification."""

    module: LearningAssignmentRuleRunTopicLearningModuleReference | None = field("module", default=None)


class LearningAssignmentRuleRunTopicLearningModuleReference(Model):
    """Part of LearningAssignmentRuleRunTopicLearningAssignmentsCreated."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
