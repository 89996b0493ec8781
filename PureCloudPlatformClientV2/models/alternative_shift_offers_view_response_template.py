# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import AlternativeShiftAgentScheduledShift, AlternativeShiftScheduleLookup


class AlternativeShiftOffersViewResponseTemplate(Model):
    """View offers results of an alternative shift job. In AlternativeShiftJobResponse and 1 more.

    Required by the platform: job_id, business_unit_id, agent_id, management_unit_id, schedule, offer_week_date,
    shifts, alternative_days.
    """

    job_id: str | None = field("jobId", default=None)
    business_unit_id: str | None = field("businessUnitId", default=None)
    agent_id: str | None = field("agentId", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
    schedule: AlternativeShiftScheduleLookup | None = field("schedule", default=None)
    offer_week_date: date | None = field("offerWeekDate", default=None)
    shifts: list[AlternativeShiftAgentScheduledShift] | None = field("shifts", default=None)
    alternative_days: list[AlternativeShiftAgentScheduledShift] | None = field("alternativeDays", default=None)
