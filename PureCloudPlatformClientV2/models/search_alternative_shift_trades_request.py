# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SearchAlternativeShiftTradesRequest(Model):
    """Search alternative shift trades: management unit ids and agent ids. Body of
    post_workforcemanagement_businessunit_alternativeshifts_trades_search.
    """

    management_unit_ids: list[str] | None = field("managementUnitIds", default=None)
    agent_ids: list[str] | None = field("agentIds", default=None)
