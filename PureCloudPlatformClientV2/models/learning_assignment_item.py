# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class LearningAssignmentItem(Model):
    """LearningAssignmentItem of the Platform API.

    The platform requires: module_id, user_id.
    """

    module_id: str | None = field("moduleId", default=None)
    user_id: str | None = field("userId", default=None)
