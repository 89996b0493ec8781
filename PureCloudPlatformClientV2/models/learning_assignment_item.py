# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningAssignmentItem(Model):
    """A learning assignment item: module id and user id. Body of post_learning_assignments_bulkadd.

    Required by the platform: module_id, user_id.
    """

    module_id: str | None = field("moduleId", default=None)
    user_id: str | None = field("userId", default=None)
