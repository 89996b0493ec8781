# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class AgentQueryAdherenceExplanationsRequest(Model):
    """Agent query adherence explanations: start date and end date. Body of
    post_workforcemanagement_adherence_explanations_query and 1 more.

    Required by the platform: start_date, end_date.
    """

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
