# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BulkError(Model):
    """Part of BulkResult."""

    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)
