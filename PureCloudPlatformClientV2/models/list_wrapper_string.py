# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ListWrapperString(Model):
    """Part of BuImportAgentScheduleUploadSchema and 2 more."""

    values: list[str] | None = field("values", default=None)
