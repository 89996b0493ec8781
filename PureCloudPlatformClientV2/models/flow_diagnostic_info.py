# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class FlowDiagnosticInfo(Model):
    """FlowDiagnosticInfo of the Platform API."""

    last_action_id: int | None = field("lastActionId", default=None)
