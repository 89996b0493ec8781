# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ValueWrapperString(Model):
    """Part of BuImportAgentScheduleUploadSchema and 3 more."""

    value: str | None = field("value", default=None)
