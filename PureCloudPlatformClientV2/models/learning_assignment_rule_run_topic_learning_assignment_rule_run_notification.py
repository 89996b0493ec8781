# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification(Model):
    """List of learning assignments createds. Event of v2.wem.learning.assignments.modules.{id}."""

    entities: list[LearningAssignmentRuleRunTopicLearningAssignmentsCreated] | None = field("entities", default=None)
    total: int | None = field("total", default=None)


class LearningAssignmentRuleRunTopicLearningAssignmentsCreated(Model):
    """One of the items of a learning assignment rule run topic learning assignment rule run notification. In
    LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification.
    """

    module: LearningAssignmentRuleRunTopicLearningModuleReference | None = field("module", default=None)


class LearningAssignmentRuleRunTopicLearningModuleReference(Model):
    """Reference to a learning module by its id and its name. In
    LearningAssignmentRuleRunTopicLearningAssignmentsCreated.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
