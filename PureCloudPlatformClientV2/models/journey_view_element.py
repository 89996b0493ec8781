# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        JourneyViewElementAttributes, JourneyViewElementDisplayAttributes, JourneyViewElementFilter, JourneyViewLink,
    )


class JourneyViewElement(Model):
    """Part of JourneyView.

    Required by the platform: id, name, attributes.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    attributes: JourneyViewElementAttributes | None = field("attributes", default=None)
    display_attributes: JourneyViewElementDisplayAttributes | None = field("displayAttributes", default=None)
    filter: JourneyViewElementFilter | None = field("filter", default=None)
    followed_by: list[JourneyViewLink] | None = field("followedBy", default=None)
