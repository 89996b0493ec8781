# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SearchAlternativeShiftTradesRequest(Model):
    management_unit_ids: list[str] | None = field("managementUnitIds", default=None)
    agent_ids: list[str] | None = field("agentIds", default=None)
