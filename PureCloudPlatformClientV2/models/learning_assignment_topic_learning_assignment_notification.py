# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class LearningAssignmentTopicLearningAssignmentNotification(Model):
    """A learning assignment: user, module, state and 12 more. Event of v2.users.{id}.wem.learning.assignment."""

    id: str | None = field("id", default=None)
    user: LearningAssignmentTopicUserReference | None = field("user", default=None)
    module: LearningAssignmentTopicLearningModuleReference | None = field("module", default=None)
    version: int | None = field("version", default=None)
    state: Literal[
        "Assigned", "InProgress", "Completed", "Deleted", "NotCompleted", "InvalidSchedule",
    ] | str | None = field("state", default=None)
    date_recommended_for_completion: datetime | None = field("dateRecommendedForCompletion", default=None)
    created_by: LearningAssignmentTopicUserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    modified_by: LearningAssignmentTopicUserReference | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    is_overdue: bool | None = field("isOverdue", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    percentage_score: float | None = field("percentageScore", default=None)
    is_passed: bool | None = field("isPassed", default=None)
    type: Literal["Unknown", "Native", "External"] | str | None = field("type", default=None)


class LearningAssignmentTopicLearningModuleReference(Model):
    """Reference to a learning module by its id and its name. In LearningAssignmentTopicLearningAssignmentNotification.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class LearningAssignmentTopicUserReference(Model):
    """Reference to a user by its id. In LearningAssignmentTopicLearningAssignmentNotification."""

    id: str | None = field("id", default=None)
