# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class WfmBusinessUnitReference(Model):
    """Reference to a workforce management business unit by its id and its address. In WfmScheduleReference.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class WfmScheduleReference(Model):
    """Workforce management schedule of an available time. In AvailableTime and 4 more.

    Required by the platform: id, business_unit, week_date.
    """

    id: str | None = field("id", default=None)
    business_unit: WfmBusinessUnitReference | None = field("businessUnit", default=None)
    week_date: date | None = field("weekDate", default=None)
    self_uri: str | None = field("selfUri", default=None)
