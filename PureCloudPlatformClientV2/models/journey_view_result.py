# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyViewResultElement


class JourneyViewResult(Model):
    """Given by get_journey_view_version_job_results."""

    elements: list[JourneyViewResultElement] | None = field("elements", default=None)
