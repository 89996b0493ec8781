# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WorkitemStatusFilter(Model):
    """WorkitemStatusFilter of the Platform API."""

    worktype_id: str | None = field("worktypeId", default=None)
    workitem_status_id: str | None = field("workitemStatusId", default=None)
