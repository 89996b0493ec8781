# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WorkitemTerminate(Model):
    """WorkitemTerminate of the Platform API."""

    status_id: str | None = field("statusId", default=None)
