# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class LearningAssignmentItem(Model):
    """Required by the platform: module_id, user_id."""

    module_id: str | None = field("moduleId", default=None)
    user_id: str | None = field("userId", default=None)
