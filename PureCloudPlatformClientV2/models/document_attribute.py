# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DomainEntityRef


class Attribute(Model):
    """Attribute of a document attribute. In DocumentAttribute.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    version: int | None = field("version", default=None)
    description: str | None = field("description", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    modified_by: DomainEntityRef | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)


class DocumentAttribute(Model):
    """One of the attributes of a document. In Document and 1 more."""

    attribute: Attribute | None = field("attribute", default=None)
    values: list[str] | None = field("values", default=None)
