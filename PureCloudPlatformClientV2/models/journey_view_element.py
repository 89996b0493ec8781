# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .journey_view_element_attributes import JourneyViewElementAttributes
    from .journey_view_element_display_attributes import JourneyViewElementDisplayAttributes
    from .journey_view_element_filter import JourneyViewElementFilter
    from .journey_view_link import JourneyViewLink


class JourneyViewElement(Model):
    """JourneyViewElement of the Platform API.

    The platform requires: id, name, attributes.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    attributes: JourneyViewElementAttributes | None = field("attributes", default=None)
    display_attributes: JourneyViewElementDisplayAttributes | None = field("displayAttributes", default=None)
    filter: JourneyViewElementFilter | None = field("filter", default=None)
    followed_by: list[JourneyViewLink] | None = field("followedBy", default=None)
