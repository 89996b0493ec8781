# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FacebookScopedId(Model):
    """Part of FacebookId."""

    scoped_id: str | None = field("scopedId", default=None)
