# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemQueryJobError(Model):
    """Part of WorkitemQueryJobResponse."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
