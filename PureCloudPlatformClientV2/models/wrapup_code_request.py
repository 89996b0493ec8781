# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class WrapupCodeRequest(Model):
    """A wrap-up code: name, division, description and 6 more. Body of post_routing_wrapupcodes and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableStarrableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    created_by: str | None = field("createdBy", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    self_uri: str | None = field("selfUri", default=None)


class WritableStarrableDivision(Model):
    """Reference to a writable starrable division by its id, its name and its address. In WrapupCodeRequest."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
