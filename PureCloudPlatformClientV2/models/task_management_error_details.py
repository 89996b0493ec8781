# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TaskManagementErrorDetails(Model):
    """Part of AutoStatusTransitionDetail."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
