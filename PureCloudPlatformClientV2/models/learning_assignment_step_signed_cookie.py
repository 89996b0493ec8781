# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class LearningAssignmentStepSignedCookie(Model):
    url: str | None = field("url", default=None)
    cookie_values: dict[str, str] | None = field("cookieValues", default=None)
