# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_view_result_element import JourneyViewResultElement


class JourneyViewResult(Model):
    """JourneyViewResult of the Platform API."""

    elements: list[JourneyViewResultElement] | None = field("elements", default=None)
