# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import BusinessUnitReference, ManagementUnitReference, UserReference


class AdherenceExplanationResponse(Model):
    """An adherence explanation, kept at /api/v2/workforcemanagement/adherence/explanations/{explanationId}. Answer of
    get_workforcemanagement_adherence_explanation and 1 more.

    Required by the platform: agent, management_unit, business_unit, type, status, start_date, length_minutes.
    """

    id: str | None = field("id", default=None)
    agent: UserReference | None = field("agent", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
    type: Literal["Late"] | str | None = field("type", default=None)
    status: Literal["Pending", "Approved", "Denied"] | str | None = field("status", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    notes: str | None = field("notes", default=None)
    reviewed_by: UserReference | None = field("reviewedBy", default=None)
    reviewed_date: datetime | None = field("reviewedDate", default=None)
    self_uri: str | None = field("selfUri", default=None)
