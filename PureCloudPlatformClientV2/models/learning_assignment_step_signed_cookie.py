# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningAssignmentStepSignedCookie(Model):
    """Signed cookie of a learning assignment step. In LearningAssignmentStep and 1 more."""

    url: str | None = field("url", default=None)
    cookie_values: dict[str, str] | None = field("cookieValues", default=None)
