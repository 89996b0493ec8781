# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SearchAlternativeShiftTradesRequest(Model):
    """SearchAlternativeShiftTradesRequest of the Platform API."""

    management_unit_ids: list[str] | None = field("managementUnitIds", default=None)
    agent_ids: list[str] | None = field("agentIds", default=None)
