# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class BuQueryAdherenceExplanationsRequest(Model):
    """Business unit query adherence explanations: start date, end date, management unit ids and 1 more. Body of
    post_workforcemanagement_businessunit_adherence_explanations_query.

    Required by the platform: start_date, end_date.
    """

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    management_unit_ids: list[str] | None = field("managementUnitIds", default=None)
    agent_ids: list[str] | None = field("agentIds", default=None)
