# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class FlowDiagnosticInfo(Model):
    last_action_id: int | None = field("lastActionId", default=None)
