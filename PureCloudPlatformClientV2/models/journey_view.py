# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import JourneyViewChart, JourneyViewElement, JourneyViewUser


class JourneyView(Model):
    """Given by get_journey_view and 4 more; taken by post_journey_view_versions and 2 more.

    Required by the platform: elements.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    created_by: JourneyViewUser | None = field("createdBy", default=None)
    modified_by: JourneyViewUser | None = field("modifiedBy", default=None)
    interval: str | None = field("interval", default=None)
    duration: str | None = field("duration", default=None)
    elements: list[JourneyViewElement] | None = field("elements", default=None)
    charts: list[JourneyViewChart] | None = field("charts", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)
