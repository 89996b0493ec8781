# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemStatusFilter(Model):
    """Part of ViewFilter."""

    worktype_id: str | None = field("worktypeId", default=None)
    workitem_status_id: str | None = field("workitemStatusId", default=None)
